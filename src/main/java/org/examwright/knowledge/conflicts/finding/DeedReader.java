package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.DeedWords.Use;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Word;

/** Reads who or what a sentence's deeds happen to. */
final class DeedReader {
    private static final int FURTHEST = 12;
    private static final Set<String> BE =
            Set.of("was", "were", "is", "are", "been", "being", "be", "got", "'s");
    private static final Set<String> HYPOTHETICAL =
            Set.of(
                    ("would should could might may will shall planned plan plans intended aimed aim"
                                    + " target targets wanted not never no if demanded promised"
                                    + " proposed called calls threatened until")
                            .split(" "));
    private static final Set<String> OUTLAWING =
            Set.of("made", "declared", "became", "becomes", "become");
    static final Set<String> LIGHT =
            Set.of(
                    "part",
                    "member",
                    "number",
                    "group",
                    "series",
                    "process",
                    "time",
                    "period",
                    "impact",
                    "presentation",
                    "end",
                    "result",
                    "results",
                    "course",
                    "history",
                    "background",
                    "origins",
                    "causes",
                    "consequences",
                    "effects",
                    "wave",
                    "implementation",
                    "introduction",
                    "beginning",
                    "policy",
                    "called",
                    "payment",
                    "payments",
                    "collecting",
                    "collection",
                    "paying");

    private final Names names;

    DeedReader(Names names) {
        this.names = names;
    }

    List<Deed> read(Telling telling) {
        List<Word> words = telling.words().stream().filter(Word::written).toList();
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.actor() != null || word.dated()) {
                continue;
            }
            for (Use use : DeedWords.of(word.lower())) {
                if (!hypothetical(words, i)) {
                    read(words, i, use, deeds);
                }
            }
        }
        return deeds;
    }

    private static boolean hypothetical(List<Word> words, int verb) {
        for (int i = Math.max(0, verb - 4); i < verb; i++) {
            if (!words.get(i).dated() && HYPOTHETICAL.contains(words.get(i).lower())) {
                return true;
            }
        }
        return verb > 0 && (words.get(verb - 1).is("to") || words.get(verb - 1).is("be"));
    }

    private void read(List<Word> words, int at, Use use, List<Deed> deeds) {
        switch (use.form()) {
            case LEFT -> ownDeed(words, at, use, deeds);
            case EITHER -> {
                List<Word> before = Surroundings.left(words, at);
                if (passive(words, at)) {
                    add(
                            words,
                            at,
                            use,
                            Surroundings.adjacentBefore(before),
                            before,
                            by(words, at),
                            deeds);
                } else {
                    List<Word> after = Surroundings.right(words, at);
                    Set<String> doers = new LinkedHashSet<>(Surroundings.adjacentBefore(before));
                    add(words, at, use, Surroundings.adjacentBehind(after), after, doers, deeds);
                }
            }
            case NOUN -> noun(words, at, use, deeds);
        }
    }

    /** "Z was expelled", "Z's assassinated", "Z arrested for …": no object follows. */
    private static boolean passive(List<Word> words, int at) {
        if (words.get(at).lower().endsWith("ing")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (BE.contains(words.get(i).lower())) {
                return true;
            }
            if (!Surroundings.BEFORE_VERB.contains(words.get(i).lower())) {
                break;
            }
        }
        if (at + 1 == words.size()) {
            return true;
        }
        Word next = words.get(at + 1);
        boolean participle = words.get(at).lower().endsWith("ed") || words.get(at).is("shot");
        return participle
                && (next.isMark()
                        || next.dated()
                        || Surroundings.STOPS.contains(next.lower())
                        || next.is("for")
                        || next.is("on"));
    }

    /** "The revolt began", "the crown began collecting a tax"; not what began to do something. */
    private void ownDeed(List<Word> words, int at, Use use, List<Deed> deeds) {
        if (use.kind().equals("ban")) {
            outlawed(words, at, use, deeds);
            return;
        }
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        if (next != null && next.is("to") || at > 0 && words.get(at - 1).is("too")) {
            return;
        }
        List<Word> before = Surroundings.left(words, at);
        if (!use.ofPersons() && next != null && next.lower().endsWith("ing")) {
            add(words, at, use, List.of(), Surroundings.right(words, at), Set.of(), deeds);
        } else {
            add(words, at, use, Surroundings.adjacentBefore(before), before, Set.of(), deeds);
        }
    }

    /** "Duels were declared illegal", "begging became a crime". */
    private void outlawed(List<Word> words, int at, Use use, List<Deed> deeds) {
        int verb = at - 1;
        if (verb > 0 && words.get(verb).is("a")) {
            verb--;
        }
        if (verb > 0 && OUTLAWING.contains(words.get(verb).lower())) {
            List<Word> before = Surroundings.left(words, verb);
            add(words, at, use, Surroundings.adjacentBefore(before), before, Set.of(), deeds);
        }
    }

    private void noun(List<Word> words, int at, Use use, List<Deed> deeds) {
        boolean of = at + 1 < words.size() && words.get(at + 1).is("of");
        boolean on = at + 1 < words.size() && words.get(at + 1).is("on");
        if (of || on && !use.ofPersons()) {
            List<Word> after = Surroundings.right(words, at + 1);
            add(words, at, use, Surroundings.adjacentBehind(after), after, Set.of(), deeds);
        } else if (at > 0 && use.ofPersons()) {
            int owner = at - 1;
            while (owner > 0 && (words.get(owner).is("'s") || words.get(owner).is("'"))) {
                owner--;
            }
            String whose = words.get(owner).actor();
            if (whose != null) {
                add(words, at, use, List.of(whose), List.of(), Set.of(), deeds);
            }
        }
    }

    /**
     * @param whom the actors that stand next to the deed's word
     * @param theme the words on that side of it
     */
    private void add(
            List<Word> words,
            int at,
            Use use,
            List<String> whom,
            List<Word> theme,
            Set<String> doers,
            List<Deed> to) {
        if (use.ofPersons()) {
            Set<String> partner = partner(words, at, whom);
            whom.stream()
                    .filter(names::person)
                    .distinct()
                    .forEach(person -> to.add(ofPerson(words, at, use, person, partner, doers)));
            return;
        }
        if (theme.stream().filter(Word::content).allMatch(w -> names.person(w.actor()))) {
            return;
        }
        Set<String> thing = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        StringBuilder name = new StringBuilder();
        for (Word word : theme) {
            if (word.content() && !LIGHT.contains(word.lower())) {
                thing.addAll(Claims.parts(word));
                if (word.capital()) {
                    named.addAll(Claims.parts(word));
                }
            }
            name.append(name.isEmpty() ? "" : " ").append(word.text());
        }
        if (!thing.isEmpty()) {
            to.add(
                    new Deed(
                            use.kind(),
                            use.years(),
                            null,
                            thing,
                            named,
                            Set.of(),
                            doers,
                            words.get(at).start(),
                            name.toString()));
        }
    }

    private static Deed ofPerson(
            List<Word> words,
            int at,
            Use use,
            String person,
            Set<String> partner,
            Set<String> doers) {
        return new Deed(
                use.kind(),
                use.years(),
                person,
                Set.of(),
                Set.of(),
                partner,
                doers,
                words.get(at).start(),
                person + ", " + use.kind());
    }

    /** Who did it, where the passive says so. */
    private static Set<String> by(List<Word> words, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.get(i).is("by")) {
                return new LinkedHashSet<>(
                        Surroundings.adjacentBehind(Surroundings.right(words, i)));
            }
        }
        return Set.of();
    }

    /** What else the deed names behind its verb: a body, an office, a place. */
    private static Set<String> partner(List<Word> words, int at, List<String> whom) {
        Set<String> partner = new LinkedHashSet<>();
        for (int i = at + 1; i < words.size() && i < at + FURTHEST; i++) {
            Word word = words.get(i);
            if (word.dated() || word.isMark() && !word.is("'s") && !word.is("'")) {
                break;
            }
            if (word.is("and") || word.is("because") || word.is("when") || word.is("after")) {
                break;
            }
            if (word.content()
                    && !(word.actor() != null && whom.contains(word.actor()))
                    && !LIGHT.contains(word.lower())) {
                partner.addAll(Claims.parts(word));
            }
        }
        return partner;
    }
}
