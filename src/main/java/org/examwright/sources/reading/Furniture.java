package org.examwright.sources.reading;

import java.util.regex.Pattern;

/** Finds what belongs to the page and not to the notes: by its words, and by where it stands. */
final class Furniture {
    private static final int TAIL = 60;
    private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b");
    private static final Pattern CAREER =
            Pattern.compile(
                    "(?i)\\b(?:has|have|holds?|with|is) (?:a |an |studying |currently"
                            + " )?.{0,30}\\b(?:degree|ph\\.?d|master'?s?|bachelor'?s?|b\\.?a\\.?|m\\.?a\\.?|teacher|tutor|lecturer|examiner|professor|blogger|writer)\\b.{0,80}"
                            + "\\b(?:university|college|school|years|history|online)\\b");
    private static final Pattern BRAND =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}\\p{L}*(?:\\.(?:com|org|net|co\\.uk))?");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:By:? )?\\p{Lu}[\\p{L}.'’-]*(?:"
                            + " (?:de|van|von|der|la|al|\\p{Lu}[\\p{L}.'’-]*)){1,3}");
    private static final Pattern POSTED =
            Pattern.compile(
                    "(?i)^(?:by |post(?:ed)? |published |updated |last |written |created |author)");

    private Furniture() {}

    static void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            var line = draft.line(i);
            if (line.furniture() || PageWords.isFurniture(line) || Bars.isBar(line, i)) {
                draft.chrome(i);
            }
        }
        frontMatter(draft);
        menus(draft);
        brand(draft);
        pageNumbers(draft);
        authors(draft);
        lastSections(draft);
        ends(draft);
    }

    /** The block between lines of hyphens with which Markdown files may open. */
    private static void frontMatter(Draft draft) {
        if (draft.size() > 2
                && draft.line(0).text().strip().equals("---")
                && draft.line(0).number() == 1) {
            for (int i = 1; i < Math.min(draft.size(), 30); i++) {
                if (draft.line(i).text().strip().equals("---")) {
                    draft.chrome(0, i + 1);
                    return;
                }
                if (!draft.line(i).text().matches("[\\w -]{1,40}:.*|\\s*- .*")) {
                    return;
                }
            }
        }
    }

    /** Words of a menu count only in company. */
    private static void menus(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isChrome(i) && PageWords.mayBeMenu(draft.line(i))) {
                int end = i;
                while (end < draft.size()
                        && (draft.isChrome(end) || PageWords.mayBeMenu(draft.line(end)))) {
                    end++;
                }
                boolean behind =
                        i > 0 && draft.isChrome(i - 1) && !Counters.isCounter(draft.line(i - 1));
                if (end - i >= 3 || behind && (end - i >= 2 || i < 4)) {
                    draft.chrome(i, end);
                }
                i = Math.max(i, end - 1);
            }
        }
    }

    /** The site's own name at the top, known by standing at the bottom with the copyright too. */
    private static void brand(Draft draft) {
        var signed = new StringBuilder(" ");
        for (int i = Math.max(0, draft.size() - TAIL); i < draft.size(); i++) {
            if (draft.line(i).body().indexOf('©') >= 0 && !draft.line(i).tooLong()) {
                signed.append(draft.line(i).key()).append(' ');
            }
        }
        for (int i = 0; i < Math.min(draft.size(), 10); i++) {
            var line = draft.line(i);
            boolean named =
                    line.words() <= 3
                            && !line.key().isEmpty()
                            && signed.indexOf(" " + line.key() + " ") >= 0;
            if (named || BRAND.matcher(line.text().strip()).matches()) {
                draft.chrome(i);
            }
        }
    }

    /** Bare numbers are page numbers where at least three count upwards through the document. */
    private static void pageNumbers(Draft draft) {
        int last = -1;
        int found = 0;
        for (int round = 0; round < 2; round++) {
            last = -1;
            for (int i = 0; i < draft.size(); i++) {
                var key = draft.line(i).key();
                if (!draft.isChrome(i)
                        && key.length() <= 3
                        && key.matches("\\d{1,3}")
                        && !draft.line(i).bullet()) {
                    int number = Integer.parseInt(key);
                    boolean next = last < 0 || number == last + 1;
                    if (next && round == 0) {
                        found++;
                    } else if (next && found >= 3) {
                        draft.chrome(i);
                    }
                    last = next ? number : last;
                }
            }
        }
    }

    /** A line about who wrote the page, and the names and dates around it. */
    private static void authors(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            var line = draft.line(i);
            boolean posted = draft.isChrome(i) && POSTED.matcher(line.body()).find();
            boolean career =
                    !draft.isChrome(i)
                            && line.text().length() < 600
                            && hasNameOrPostNear(draft, i)
                            && CAREER.matcher(line.body()).find();
            if (career) {
                draft.chrome(i);
            }
            if (posted || career) {
                for (int j = Math.max(0, i - 3); j <= Math.min(draft.size() - 1, i + 2); j++) {
                    if (isName(draft.line(j)) && (career || j == i - 1 || count(draft, j) > 1)) {
                        copies(draft, draft.line(j).key(), i);
                    }
                }
            }
        }
    }

    private static boolean hasNameOrPostNear(Draft draft, int index) {
        for (int j = Math.max(0, index - 2); j <= Math.min(draft.size() - 1, index + 2); j++) {
            if (j != index
                    && (isName(draft.line(j))
                            || draft.isChrome(j) && POSTED.matcher(draft.line(j).body()).find())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Line line) {
        return !line.bullet() && line.text().length() < 50 && NAME.matcher(line.body()).matches();
    }

    private static int count(Draft draft, int index) {
        int from = Math.max(0, index - 8);
        int to = Math.min(draft.size(), index + 8);
        int count = 0;
        for (int i = from; i < to; i++) {
            count += draft.line(i).key().equals(draft.line(index).key()) ? 1 : 0;
        }
        return count;
    }

    private static void copies(Draft draft, String name, int around) {
        for (int i = Math.max(0, around - 10); i < Math.min(draft.size(), around + 10); i++) {
            if (draft.line(i).key().equals(name)) {
                draft.chrome(i);
            }
        }
    }

    /** From "Comments", "Similar resources" and their like to the end, unless the notes go on. */
    private static void lastSections(Draft draft) {
        int all = 0;
        for (int i = 0; i < draft.size(); i++) {
            all += isSubstance(draft, i) ? 1 : 0;
        }
        int behind = 0;
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (PageWords.opensLastSection(draft.line(i))) {
                if (behind > Math.min(6, Math.max(2, all / 8))
                        || draft.size() - i > TAIL + draft.size() / 4) {
                    return;
                }
                draft.chrome(i, draft.size());
                behind = 0;
            } else if (isSubstance(draft, i)) {
                behind++;
            }
        }
    }

    /** What stands between furniture and the end, or the start, of the document. */
    private static void ends(Draft draft) {
        int end = draft.size();
        for (int i = draft.size() - 1; i >= Math.max(0, draft.size() - TAIL); i--) {
            if (draft.isChrome(i) && !Counters.isCounter(draft.line(i))) {
                if (end - i <= 6) {
                    draft.chrome(i, end);
                    end = i;
                } else {
                    break;
                }
            } else if (isSubstance(draft, i) || Counters.isCounter(draft.line(i))) {
                break;
            }
        }
    }

    /**
     * Whether a line is likely to be of the notes: a date of the past, a bullet, or a sentence of
     * some length.
     */
    private static boolean isSubstance(Draft draft, int index) {
        var line = draft.line(index);
        return !draft.isChrome(index)
                && (line.tooLong()
                        || YEAR.matcher(line.body()).find()
                        || line.bullet() && line.words() > 4
                        || line.words() > 14);
    }
}
