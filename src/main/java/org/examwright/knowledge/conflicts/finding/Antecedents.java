package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads "he" as the one that the sentence before was about and "him" as the other person in it, as
 * long as the section goes on; and gives items of a list the person that its opening line names.
 */
final class Antecedents {
    private static final Set<String> SUBJECT = Set.of("he", "she");
    private static final Set<String> OBJECT = Set.of("him", "her");
    private static final Set<String> OTHERS =
            Set.of("it", "they", "them", "his", "their", "its", "this", "these", "those", "who");

    private final Names names;
    private List<String> section = List.of();
    private @Nullable String subject;
    private @Nullable String other;
    private @Nullable String listed;

    Antecedents(Names names) {
        this.names = names;
    }

    static boolean pronoun(String lower) {
        return SUBJECT.contains(lower) || OBJECT.contains(lower) || OTHERS.contains(lower);
    }

    /** A line begins, under these headings. */
    void line(List<String> headings) {
        if (!headings.equals(section)) {
            section = headings;
            subject = null;
            other = null;
            listed = null;
        }
    }

    /** Whom a list is about whose items name nobody. */
    @Nullable String listed() {
        return listed;
    }

    List<Word> resolved(List<Word> words) {
        List<Word> read = new ArrayList<>();
        String he = subject;
        String him = other;
        for (Word word : words) {
            if (word.actor() == null && SUBJECT.contains(word.lower()) && he != null) {
                read.add(named(word, he));
            } else if (word.actor() == null
                    && OBJECT.contains(word.lower())
                    && him != null
                    && beginsWithHe(words)) {
                read.add(named(word, him));
            } else {
                read.add(word);
            }
        }
        List<String> persons =
                read.stream().map(Word::actor).filter(names::person).distinct().toList();
        if (persons.isEmpty()) {
            if (listed != null && !read.isEmpty()) {
                int start = words.getFirst().start();
                read.addFirst(new Word(listed, listed, listed, listed, start, start, false));
            }
            return read;
        }
        subject = persons.getFirst();
        other = persons.size() == 2 ? persons.getLast() : null;
        boolean opens = words.getLast().is(":");
        listed = opens && persons.size() == 1 ? subject : null;
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
