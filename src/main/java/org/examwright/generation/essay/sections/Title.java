package org.examwright.generation.essay.sections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;

/**
 * A heading as a noun phrase inside a sentence: "Berlin Blockade, 1948-9" as "the Berlin Blockade".
 * Headings that ask, list or only sort the notes ("Background") have none.
 */
record Title(String phrase, boolean several) {
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String YEAR = "\\d{3,4}s?";
    private static final Pattern DATED =
            Pattern.compile(
                    "[,:]?\\s*\\(?(?:(?:in|from|of) (?:the )?)?(?:\\d{1,2}(?:[-–]\\d{1,2})? )?(?:"
                            + MONTH
                            + "(?:[-–]"
                            + MONTH
                            + ")? )?(?:"
                            + MONTH
                            + " )?"
                            + YEAR
                            + "(?:\\s*[-–/]\\s*(?:"
                            + MONTH
                            + " )?\\d{1,4})?\\)?$");
    private static final Pattern UNFIT =
            Pattern.compile(
                    "[?:;/+&“”\"=()!…]|\\s[-–]\\s|\\d|(?i)^(why|how|what|when|who|where|which|from|to|in|on|at|key|role|roles|extent|link|links|use|uses|means|reason|reasons|cause|causes|result|results|effect|effects|consequences|importance|impact|controvers\\w+|policies|problems|creating|changing|ending|building|other|early|final|timeline|using|types?)\\b"
                            + "|(?i)\\b(was|were|is|are|did|does|do|etc|your|you|relationship|link|page|chapter|lesson)\\b");
    private static final Set<String> SORTING =
            Set.of(
                    "background",
                    "introduction",
                    "conclusion",
                    "summary",
                    "overview",
                    "government",
                    "finance",
                    "society",
                    "economy",
                    "religion",
                    "culture",
                    "politics",
                    "terms",
                    "words",
                    "glossary",
                    "dates",
                    "people",
                    "notes",
                    "revision",
                    "questions",
                    "sources",
                    "historiography",
                    "leadership",
                    "membership",
                    "work",
                    "reform",
                    "party",
                    "policy");
    private static final Set<String> HEADS =
            Set.of(
                    "war",
                    "crisis",
                    "blockade",
                    "wall",
                    "spring",
                    "putsch",
                    "plan",
                    "act",
                    "revolution",
                    "terror",
                    "speech",
                    "coup",
                    "purge",
                    "famine",
                    "rising",
                    "revolt",
                    "rebellion",
                    "treaty",
                    "pact",
                    "conference",
                    "boycott",
                    "march",
                    "campaign",
                    "movement",
                    "struggle",
                    "race",
                    "thaw",
                    "doctrine",
                    "regime",
                    "republic",
                    "constitution",
                    "takeover",
                    "assembly",
                    "congress",
                    "government",
                    "affair",
                    "trial",
                    "party",
                    "reformation",
                    "dissolution",
                    "succession",
                    "retreat",
                    "programme",
                    "depression",
                    "crash");
    private static final Set<String> BEHIND_A_HEAD =
            Set.of("of", "for", "in", "on", "to", "with", "against", "over", "between", "under");
    private static final int LONGEST = 7;

    static Optional<Title> of(String heading, Ground ground, List<String> texts) {
        String bare =
                DATED.matcher(heading.strip())
                        .replaceFirst("")
                        .replaceAll("(^|\\s)['‘“\"]|['’”\"](?=\\s|$)", "$1")
                        .strip();
        List<String> words = Words.tokens(bare);
        if (words.isEmpty()
                || words.size() > LONGEST
                || UNFIT.matcher(bare).find()
                || SORTING.contains(Words.bare(words.getLast())) && words.size() <= 2
                || Clause.of(Words.capitalised(bare)).isPresent()
                || !Character.isLetter(bare.codePointAt(0))
                || joined(words, ground)
                || words.getFirst().toLowerCase(Locale.ROOT).endsWith("ing")
                || words.size() == 1 && ground.casing().isName(bare)) {
            return Optional.empty();
        }
        boolean several = words.contains("and") || Words.bare(head(words)).matches(".*[^siu]s");
        return Optional.of(new Title(phrase(bare, words, several, ground, texts), several));
    }

    /** Two things under one heading, where the first is a name or too wide to be asked about. */
    private static boolean joined(List<String> words, Ground ground) {
        return words.indexOf("and") > 0
                && (ground.casing().isName(words.getFirst())
                        || SORTING.contains(Words.bare(words.getFirst()))
                        || words.stream()
                                .skip(words.indexOf("and") + 1L)
                                .anyMatch(word -> word.equals("a") || word.equals("the")));
    }

    /** A person or body by name. */
    static Title of(Actor actor, List<String> texts) {
        boolean article =
                actor.kind() != Actor.Kind.PERSON
                        && !actor.name().startsWith("The ")
                        && texts.stream().anyMatch(text -> text.contains(" the " + actor.name()));
        boolean several =
                actor.kind() != Actor.Kind.PERSON && actor.name().matches(".*[a-z][^siu\\W]s");
        return new Title((article ? "the " : "") + actor.name(), several);
    }

    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (BEHIND_A_HEAD.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.getLast();
    }

    private static String phrase(
            String bare, List<String> words, boolean several, Ground ground, List<String> texts) {
        String first = words.getFirst();
        String inside =
                ground.casing().isName(first) && !first.matches("New|Old|Early|Late|The")
                                || words.size() > 1
                                        && Character.isUpperCase(words.get(1).codePointAt(0))
                                        && !first.equalsIgnoreCase("the")
                        ? bare
                        : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        if (inside.startsWith("the ") || first.matches(".*['’]s?$")) {
            return inside;
        }
        boolean article =
                !several && (HEADS.contains(Words.bare(head(words))) || words.contains("of"));
        String with = "the " + inside;
        boolean told =
                texts.stream()
                        .anyMatch(
                                text ->
                                        text.toLowerCase(Locale.ROOT)
                                                .contains(" " + with.toLowerCase(Locale.ROOT)));
        return article || told ? with : inside;
    }

    /** "was" or "were". */
    String verb() {
        return several ? "were" : "was";
    }
}
