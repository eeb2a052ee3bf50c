package org.examwright.knowledge.conflicts.finding.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads "he" as the one that the sentence before was about and "him" as the other person in it, as
 * long as the section goes on; and gives items of a list the person that its opening line names.
 */
public final class Antecedents {
    private static final Set<String> SUBJECT = Set.of("he", "she");
    private static final Set<String> OBJECT = Set.of("him", "her");
    private static final Set<String> OTHERS =
            Set.of("it", "they", "them", "his", "their", "its", "this", "these", "those", "who");

    private final Names names;
    private List<String> section = List.of();
    private @Nullable String subject;
    private @Nullable String other;
    private @Nullable String listed;

    public Antecedents(Names names) {
        this.names = names;
    }

    public static boolean pronoun(String lower) {
        return SUBJECT.contains(lower) || OBJECT.contains(lower) || OTHERS.contains(lower);
    }

    /** A line begins, under these headings. */
    public void line(List<String> headings) {
        if (!headings.equals(section)) {
            section = headings;
            subject = null;
            other = null;
            listed = null;
        }
    }

    /** Whom a sentence is about that names nobody: the list's person, or the last one's. */
    private @Nullable String listed() {
        return listed == null ? subject : listed;
    }

    public List<Word> resolved(List<Word> words) {
        if (words.isEmpty() || names.person(words.getFirst().actor())) {
            listed = null;
        }
        List<Word> read = new ArrayList<>();
        Set<String> here = new LinkedHashSet<>();
        for (Word word : words) {
            String meant = null;
            if (word.actor() == null && SUBJECT.contains(word.lower())) {
                meant = here.size() > 1 ? null : here.isEmpty() ? listed() : here.iterator().next();
            } else if (word.actor() == null
                    && OBJECT.contains(word.lower())
                    && beginsWithHe(words)) {
                meant = other;
            }
            String actor = word.actor();
            if (actor != null && names.person(actor) && listed == null) {
                here.add(actor);
            }
            read.add(meant == null ? word : named(word, meant));
        }
        if (here.isEmpty()) {
            if (listed != null) {
                int start = words.getFirst().start();
                read.addFirst(new Word(listed, listed, listed, listed, start, start, false));
            }
            return read;
        }
        List<String> persons = List.copyOf(here);
        subject = persons.getFirst();
        other = persons.size() == 2 ? persons.getLast() : null;
        List<String> known = persons.stream().filter(names::wellKnown).toList();
        boolean opens = words.getLast().is(":");
        listed = opens && known.size() == 1 ? known.getFirst() : null;
        return read;
    }

    private static boolean beginsWithHe(List<Word> words) {
        return SUBJECT.contains(words.getFirst().lower());
    }

    private static Word named(Word word, String actor) {
        return new Word(
                word.text(), word.lower(), word.stem(), actor, word.start(), word.end(), false);
    }
}
