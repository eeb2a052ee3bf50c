package org.examwright.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.proofreading.GrammarChecker;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.conflicts.finding.PackedCourse;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.Evidence;
import org.examwright.sources.reading.MediaKind;

/**
 * Draws questions at random for two readers who judge them blind (docs/quality/questions.md): half
 * of the choices and of the short answers from the shipped pack, half from uploaded notes, four
 * choices more with a wrong key planted, all shuffled. Writes one file for each kind, and which
 * question came from where into a file that readers do not see.
 *
 * <p>Arguments: seed, folder to write into, files or folders of notes. The five documents are read
 * as uploaded into the pack's course, all others each as a course of its own.
 */
final class DrawForReaders {
    private static final int CHOICES = 100;
    private static final int PLANTED = 4;
    private static final int SHORT_ANSWERS = 60;
    private static final int ESSAYS = 40;
    private static final int ALL = 10_000;
    private static final QuestionType[] TYPES = {
        QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER, QuestionType.ESSAY
    };
    private static final GrammarChecker CHECKER = new GrammarChecker();

    /** A question and where it came from. */
    private record Drawn(NewQuestion question, String origin, boolean planted) {}

    private DrawForReaders() {}

    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        List<Drawn> pack = written("pack", PrintQuestions.pack(), List.of(), seed);
        List<Drawn> notes = new ArrayList<>();
        for (Path file : files(List.of(args).subList(2, args.length))) {
            notes.addAll(page(file, seed));
        }
        Random random = new Random(seed);
        StringBuilder secret = new StringBuilder();
        List<Drawn> choices =
                halves(pack, notes, QuestionType.MULTIPLE_CHOICE, CHOICES + PLANTED, random);
        IntStream.range(0, PLANTED)
                .forEach(i -> choices.set(i * 2, planted(choices.get(i * 2), random)));
        write(folder, "choices", choices, random, secret);
        List<Drawn> answers = halves(pack, notes, QuestionType.SHORT_ANSWER, SHORT_ANSWERS, random);
        write(folder, "short-answers", answers, random, secret);
        List<Drawn> essays = halves(pack, notes, QuestionType.ESSAY, ESSAYS, random);
        write(folder, "essays", essays, random, secret);
        Files.writeString(folder.resolve("origins.txt"), secret);
        for (QuestionType type : TYPES) {
            System.out.println(
                    type
                            + " "
                            + Stream.concat(pack.stream(), notes.stream())
                                    .filter(d -> d.question().content().type() == type)
                                    .collect(
                                            Collectors.groupingBy(
                                                    Drawn::origin,
                                                    TreeMap::new,
                                                    Collectors.counting())));
        }
    }

    private static List<Path> files(List<String> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : named) {
            try (Stream<Path> walk = Files.walk(Path.of(name))) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> MediaKind.ofFileName(file.toString()).isPresent())
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** What a page gives; one of the five documents is uploaded into the pack's course. */
    private static List<Drawn> page(Path file, long seed) throws IOException {
        String folder = file.resolveSibling("").toAbsolutePath().getFileName().toString();
        String name = folder + "/" + file.getFileName();
        String text = Files.readString(file);
        if (folder.equals("notes")) {
            PackedCourse course = PackedCourse.with(List.of(file));
            return written(name, course.knowledge(), text.lines().toList(), seed).stream()
                    .filter(
                            drawn ->
                                    drawn.question().content().evidence().stream()
                                            .anyMatch(e -> course.pages().contains(e.sourceId())))
                    .toList();
        }
        return written(name, PrintQuestions.notes(file), text.lines().toList(), seed);
    }

    /** All that a course gives and the linter lets pass. */
    private static List<Drawn> written(
            String origin, Knowledge knowledge, List<String> lines, long seed) {
        Generator generator = new Generator(knowledge, Order.of(ALL, seed, TYPES), CHECKER);
        Lexicon lexicon = Lexicon.of(knowledge, lines);
        List<Drawn> all = new ArrayList<>();
        for (QuestionType type : TYPES) {
            generator.all(type, ALL).stream()
                    .filter(
                            question ->
                                    origin.equals("pack")
                                            || Linter.lint(question.content(), lexicon).isEmpty())
                    .forEach(question -> all.add(new Drawn(question, origin, false)));
        }
        return all;
    }

    /** So many, every other one from the notes as far as they give so many. */
    private static List<Drawn> halves(
            List<Drawn> pack, List<Drawn> notes, QuestionType type, int count, Random random) {
        List<Drawn> fromNotes = shuffled(notes, type, random);
        List<Drawn> fromPack = shuffled(pack, type, random);
        int half = Math.min(count / 2, fromNotes.size());
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < count - half; i++) {
            drawn.add(fromPack.get(i));
            if (i < half) {
                drawn.add(fromNotes.get(i));
            }
        }
        return drawn;
    }

    private static List<Drawn> shuffled(List<Drawn> all, QuestionType type, Random random) {
        List<Drawn> some =
                all.stream()
                        .filter(drawn -> drawn.question().content().type() == type)
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(some, random);
        return some;
    }

    /** The same with a wrong answer marked as the key. */
    private static Drawn planted(Drawn drawn, Random random) {
        QuestionContent sound = drawn.question().content();
        List<Option> wrong = sound.options().stream().filter(o -> !key(o)).toList();
        Option chosen = wrong.get(random.nextInt(wrong.size()));
        List<Option> options =
                sound.options().stream()
                        .map(
                                o ->
                                        new Option(
                                                o.id(),
                                                o.text(),
                                                o.id().equals(chosen.id()),
                                                o.weight(),
                                                o.feedback(),
                                                o.evidence(),
                                                o.falsity()))
                        .toList();
        QuestionContent content =
                new QuestionContent(
                        sound.type(),
                        sound.form(),
                        sound.stem(),
                        sound.marks(),
                        sound.scoring(),
                        options,
                        sound.prompts(),
                        sound.markScheme(),
                        sound.commandWord(),
                        sound.assessmentObjectives(),
                        sound.specification(),
                        sound.topics(),
                        sound.themes(),
                        sound.evidence());
        NewQuestion question =
                new NewQuestion(content, drawn.question().pattern(), drawn.question().difficulty());
        return new Drawn(question, drawn.origin(), true);
    }

    private static void write(
            Path folder, String kind, List<Drawn> drawn, Random random, StringBuilder secret)
            throws IOException {
        Collections.shuffle(drawn, random);
        StringBuilder sheet = new StringBuilder();
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            NewQuestion question = drawn.get(i).question();
            String head = "\n## %d%n".formatted(i + 1);
            sheet.append(head).append(asked(question.content()));
            keys.append(head).append(answered(question));
            secret.append(
                    "%s %d %s %s%s%n"
                            .formatted(
                                    kind,
                                    i + 1,
                                    question.pattern(),
                                    drawn.get(i).origin(),
                                    drawn.get(i).planted() ? " PLANTED" : ""));
        }
        Files.writeString(folder.resolve(kind + ".txt"), sheet);
        Files.writeString(folder.resolve(kind + "-answers.txt"), keys);
    }

    private static String asked(QuestionContent content) {
        return content.stem()
                + " ("
                + content.marks()
                + ")\n"
                + content.options().stream()
                        .map(o -> "   " + o.id() + "  " + o.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static String answered(NewQuestion question) {
        QuestionContent content = question.content();
        StringBuilder out = new StringBuilder(content.stem()).append("\n");
        for (Option option : content.options()) {
            out.append(
                    "   %s%s  %s -- %s%n"
                            .formatted(
                                    key(option) ? "KEY " : "",
                                    option.id(),
                                    option.text(),
                                    option.feedback()));
        }
        MarkScheme scheme = content.markScheme();
        if (scheme != null) {
            out.append("   rule %s %s %s%n".formatted(scheme.rule(), scheme.of(), scheme.lines()));
            scheme.points().forEach(point -> out.append(point(point)));
            MarkScheme.EssayScheme essay = scheme.essay();
            if (essay != null) {
                out.append(essay(essay));
            }
        }
        out.append("   label: ").append(question.difficulty().band()).append("\n   cited:\n");
        content.evidence().stream()
                .map(Evidence::quote)
                .distinct()
                .forEach(quote -> out.append("      > ").append(quote).append("\n"));
        return out.toString();
    }

    private static String point(MarkScheme.Point point) {
        return "   + %s %s | accept %s | reject %s%n%s"
                .formatted(
                        point.marks(),
                        point.text(),
                        point.accept(),
                        point.reject(),
                        quotes(point.evidence()));
    }

    private static String essay(MarkScheme.EssayScheme essay) {
        StringBuilder out = new StringBuilder("   analysis %s%n".formatted(essay.analysis()));
        out.append(side("FOR", essay.favour())).append(side("AGAINST", essay.against()));
        return out.append(
                        "   links %s%n   criteria %s%n   weak %s%n   levels %s%n"
                                .formatted(
                                        essay.links(),
                                        essay.criteria(),
                                        essay.weakAnswers(),
                                        essay.levels()))
                .toString();
    }

    private static String side(String name, List<MarkScheme.Claim> claims) {
        return claims.stream()
                .map(c -> "   %s %s%n%s".formatted(name, c.claim(), quotes(c.evidence())))
                .collect(Collectors.joining());
    }

    private static String quotes(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> "        > " + e.quote() + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    private static boolean key(Option option) {
        return Boolean.TRUE.equals(option.correct());
    }
}
