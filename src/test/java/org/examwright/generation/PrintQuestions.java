package org.examwright.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extraction;
import org.examwright.knowledge.packs.Pack;
import org.examwright.knowledge.packs.PackFolder;
import org.examwright.knowledge.packs.PackReader;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionType;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;

/** Prints questions for a person to read: counts by pattern, then a sample drawn at random. */
final class PrintQuestions {
    private PrintQuestions() {}

    public static void main(String[] args) throws IOException {
        int sample = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        List<String> patterns =
                args.length > 2 && !args[2].equals("all") ? List.of(args[2].split(",")) : List.of();
        Knowledge knowledge = args.length > 3 ? notes(Path.of(args[3])) : pack();
        List<NewQuestion> all = new ArrayList<>();
        List<QuestionType> types =
                List.of(
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.MATCHING,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.ESSAY);
        Generator generator =
                new Generator(
                        knowledge,
                        new Order(
                                types, List.of(), List.of(), null, null, null, 10_000, seed,
                                patterns));
        for (QuestionType type : types) {
            List<NewQuestion> of = generator.all(type, 10_000);
            all.addAll(of);
            System.out.println(
                    type + " " + of.size() + ": " + generator.shortfall(type, 10_000, of.size()));
        }
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> bands = new TreeMap<>();
        all.forEach(q -> counts.merge(q.pattern(), 1, Integer::sum));
        all.forEach(q -> bands.merge(q.difficulty().band().name(), 1, Integer::sum));
        System.out.println(counts + " " + bands);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < sample && !all.isEmpty(); i++) {
            print(all.remove(random.nextInt(all.size())));
        }
    }

    static Knowledge pack() throws IOException {
        Pack pack =
                new PackReader().read("ussr-1917-1985", PackFolder.ofClassPath("ussr-1917-1985"));
        Map<String, SourceId> sources = new HashMap<>();
        pack.notes().forEach(note -> sources.put(note.file(), SourceId.next()));
        return pack.knowledge(sources);
    }

    static Knowledge notes(Path file) throws IOException {
        var kind = MediaKind.ofFileName(file.toString()).orElse(MediaKind.TEXT);
        var document = NotesReader.read(Files.readString(file), kind);
        var text = new SourceText(SourceId.next(), 1, "Notes", document.passages());
        Knowledge nothing =
                new Knowledge(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        return new Extraction().extract(text, nothing, _ -> true);
    }

    static void print(NewQuestion question) {
        var content = question.content();
        System.out.println(
                "\n["
                        + question.pattern()
                        + " "
                        + question.difficulty().band()
                        + " "
                        + question.difficulty().parts()
                        + "] "
                        + content.stem()
                        + " ("
                        + content.marks()
                        + ")");
        content.prompts()
                .forEach(
                        prompt ->
                                System.out.println(
                                        "   "
                                                + prompt.id()
                                                + " "
                                                + prompt.text()
                                                + " = "
                                                + prompt.match()));
        for (Option option : content.options()) {
            System.out.println(
                    "   "
                            + (Boolean.TRUE.equals(option.correct()) ? "*" : " ")
                            + option.id()
                            + " "
                            + option.text()
                            + "   -- "
                            + option.feedback());
        }
        MarkScheme scheme = content.markScheme();
        if (scheme != null) {
            scheme.points()
                    .forEach(
                            point ->
                                    System.out.println(
                                            "   + "
                                                    + point.marks()
                                                    + " "
                                                    + point.text()
                                                    + " | accept "
                                                    + point.accept()
                                                    + " | reject "
                                                    + point.reject()));
            var essay = scheme.essay();
            if (essay != null) {
                System.out.println("   analysis " + essay.analysis());
                essay.favour()
                        .forEach(
                                claim ->
                                        System.out.println(
                                                "   FOR "
                                                        + claim.claim()
                                                        + " ["
                                                        + claim.evidence().size()
                                                        + "]"));
                essay.against()
                        .forEach(
                                claim ->
                                        System.out.println(
                                                "   AGAINST "
                                                        + claim.claim()
                                                        + " ["
                                                        + claim.evidence().size()
                                                        + "]"));
                System.out.println(
                        "   links "
                                + essay.links()
                                + "\n   criteria "
                                + essay.criteria()
                                + "\n   weak "
                                + essay.weakAnswers());
            }
        }
    }
}
