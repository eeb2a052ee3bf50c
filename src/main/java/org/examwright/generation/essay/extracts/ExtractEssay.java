package org.examwright.generation.essay.extracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.essay.boards.Papers;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Extract;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** What the essays on extracts have in common. */
abstract class ExtractEssay implements Pattern {
    static final int TALES = 2;
    private static final int MOST = 4;
    private static final String NOTE =
            "The content is indicative: other accurate and relevant material earns credit.";
    private final String id;

    ExtractEssay(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final QuestionType type() {
        return QuestionType.ESSAY;
    }

    /** What an essay asks and how it is marked, but for its levels. */
    record Sheet(
            String stem,
            String commandWord,
            String concept,
            List<MarkScheme.Claim> favour,
            List<MarkScheme.Claim> against,
            List<String> links,
            List<String> criteria,
            List<String> weak) {}

    final Written write(Ground ground, Matter matter, List<Piece> pieces, Sheet sheet) {
        Composition composition = Task.compose(ground, this, matter, pieces);
        Set<SourceId> shown =
                pieces.stream().map(piece -> piece.document().id()).collect(Collectors.toSet());
        composition.quoting(
                Stream.concat(sheet.favour().stream(), sheet.against().stream())
                        .flatMap(claim -> claim.evidence().stream())
                        .filter(quote -> !shown.contains(quote.sourceId()))
                        .toList());
        int first = years(pieces).min().orElse(1);
        Setting setting = Papers.of(id, List.of(), first, years(pieces).max().orElse(first));
        Map<String, String> analysis = new LinkedHashMap<>();
        analysis.put("concept", sheet.concept());
        analysis.put("matter", matter.name());
        analysis.put("paper", setting.told());
        analysis.put("note", NOTE);
        MarkScheme.EssayScheme essay =
                new MarkScheme.EssayScheme(
                        analysis,
                        sheet.favour(),
                        sheet.against(),
                        sheet.links(),
                        sheet.criteria(),
                        sheet.weak(),
                        setting.levels());
        return composition
                .stem(sheet.stem())
                .commandWord(sheet.commandWord())
                .marks(setting.marks())
                .objectives(setting.objectives().toArray(String[]::new))
                .specifications(setting.specification())
                .scheme(new MarkScheme(List.of(), MarkScheme.Rule.ALL, null, essay))
                .with(Difficulties.knownBy(0.5).task(0.6).facts(3));
    }

    private static IntStream years(List<Piece> pieces) {
        return pieces.stream().flatMapToInt(piece -> piece.year().stream());
    }

    static String label(int place, int of) {
        return Extract.label(place, of);
    }

    /** What an extract holds to speak for its view: each thing it points to, with its words. */
    static List<MarkScheme.Claim> argues(String label, Stance stance, @Nullable Said disputed) {
        return stance.judgements().stream()
                .filter(judgement -> !judgement.said().equals(disputed))
                .limit(MOST)
                .map(
                        judgement ->
                                claim(
                                        label + " points to " + judgement.verdict().to() + ": ",
                                        judgement.said()))
                .toList();
    }

    /** What the course tells that bears on what an extract says. */
    static List<MarkScheme.Claim> tests(
            Ground ground, String label, Piece piece, Matter matter, int most) {
        return Context.touches(ground, piece, matter).stream()
                .limit(most)
                .map(
                        touch ->
                                touch.tale()
                                        .claim(
                                                "Own knowledge to test "
                                                        + label
                                                        + " by, where it says "
                                                        + touch.said().quoted()
                                                        + ": "))
                .toList();
    }

    static MarkScheme.Claim claim(String lead, Said said) {
        return new MarkScheme.Claim(lead + said.quoted(), List.of(said.evidence()));
    }
}
