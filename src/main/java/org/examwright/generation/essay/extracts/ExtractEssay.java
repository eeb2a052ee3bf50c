package org.examwright.generation.essay.extracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.examwright.generation.essay.boards.Papers;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Extract;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;

/** What the essays on extracts have in common. */
abstract class ExtractEssay implements Pattern {
    static final int TALES = 3;
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
            List<String> criteria,
            List<String> weak) {}

    final Written write(
            Ground ground,
            Matter matter,
            List<Piece> pieces,
            List<Context.Tale> tales,
            Sheet sheet) {
        Composition composition = Task.compose(ground, this, matter, pieces);
        tales.forEach(tale -> composition.resting(tale.fact()));
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
                        List.of(),
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

    /** The facts of the course whose wording bears on the question. */
    static List<Context.Tale> bearing(Context context) {
        return context.tales().stream().filter(tale -> tale.favourable() != null).toList();
    }

    static String label(int place, int of) {
        return Extract.label(place, of);
    }

    static MarkScheme.Claim claim(String lead, Said said) {
        return new MarkScheme.Claim(lead + said.quoted(), List.of(said.evidence()));
    }
}
