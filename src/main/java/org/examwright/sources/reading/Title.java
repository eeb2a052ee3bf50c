package org.examwright.sources.reading;

/** Finds the line that names the whole document, and the echoes of it. */
final class Title {
    private Title() {}

    static void mark(Draft draft) {
        int first = draft.next(-1);
        if (first >= draft.size()
                || !HeadingForm.canBe(draft.line(first))
                || first > 0 && Counters.isCounter(draft.line(first - 1))
                || isFirstOfSet(draft, first)) {
            return;
        }
        if (draft.line(first).mark() > 1 && !aloneAtItsLevel(draft, first)) {
            return;
        }
        if (!namesDocument(draft, first)) {
            return;
        }
        draft.title(first);
        draft.heading(first, 0);
        echoes(draft, first);
    }

    private static boolean isFirstOfSet(Draft draft, int first) {
        return draft.line(first)
                .body()
                .matches(
                        "(?i)q(?:uestion)?\\s*\\d*\\s*[:.)].*|(?-i:[IVX]{1,4}|A|1|\\(1|\\(a|a)[.):].*");
    }

    /**
     * A title is followed by another heading, an echo or a blank line; else it is an ordinary first
     * line.
     */
    private static boolean namesDocument(Draft draft, int first) {
        var line = draft.line(first);
        int next = draft.next(first);
        if (next >= draft.size()) {
            return false;
        }
        if (line.mark() == 1) {
            return aloneAtItsLevel(draft, first);
        }
        if (line.endsWith('.') && HeadingForm.score(line) < 0.5) {
            return false;
        }
        boolean doubled = draft.line(next).key().equals(line.key());
        boolean apart = draft.line(next).gap() || line.mark() > 0;
        return !doubled && (apart || isName(draft.line(next)))
                || doubled && isHeadingBehind(draft, next);
    }

    private static boolean isName(Line line) {
        return HeadingForm.canBe(line) && line.words() <= 10 && HeadingForm.score(line) >= 1;
    }

    private static boolean isHeadingBehind(Draft draft, int index) {
        int next = draft.next(index);
        return next < draft.size()
                && HeadingForm.canBe(draft.line(next))
                && draft.line(next).words() <= 9;
    }

    /** Whether no other heading stands as high; its own copies are no others. */
    private static boolean aloneAtItsLevel(Draft draft, int first) {
        var title = draft.line(first);
        for (int i = first + 1; i < draft.size(); i++) {
            var line = draft.line(i);
            if (!draft.isChrome(i) && line.mark() > 0 && line.mark() <= title.mark()) {
                if (!line.key().equals(title.key())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Copies of the title anywhere, and parts of it before the notes begin. */
    private static void echoes(Draft draft, int title) {
        var key = draft.line(title).key();
        boolean begun = false;
        for (int i = title + 1; i < draft.size(); i++) {
            var line = draft.line(i);
            if (draft.isChrome(i) || line.bullet() || line.key().isEmpty()) {
                begun |= line.bullet() && !draft.isChrome(i);
                continue;
            }
            boolean part = (" " + key + " ").contains(" " + line.key() + " ");
            if (line.key().equals(key) || part && !begun) {
                draft.chrome(i);
            } else {
                begun = true;
            }
        }
    }
}
