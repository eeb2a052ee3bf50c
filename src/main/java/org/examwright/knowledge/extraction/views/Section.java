package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the lines under it.
 *
 * @param root the heading of the whole page; null where it has none
 * @param parent the heading under which it stands with others of its kind; null where none is
 * @param lines its own, those under headings below it left out
 */
record Section(@Nullable Title root, @Nullable Title parent, Title title, List<Line> lines) {
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪*>-]|\\d+[.)])\\s");
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?i)(?:reactions?|responses?|evaluation|assessment|conclusions?|overview|verdict|judge?ment|summary|how"
                            + " successful|analysis|debate)");
    private static final int SHORT = 6;

    /**
     * The sections of notes in order. Marked headings nest by their marks. Others stand under the
     * last heading that had no line of its own, until one comes that looks like that heading, asks
     * something itself or gives years.
     */
    static List<Section> of(List<Line> lines) {
        List<Section> all = new ArrayList<>();
        List<Line> own = new ArrayList<>();
        Title open = null;
        for (Line line : lines) {
            if (line.isHeading() || isTitle(line)) {
                if (open != null) {
                    all.add(new Section(null, null, open, List.copyOf(own)));
                }
                open = Title.of(line);
                own.clear();
            } else if (open != null) {
                own.add(line);
            }
        }
        if (open != null) {
            all.add(new Section(null, null, open, List.copyOf(own)));
        }
        return nested(joined(all));
    }

    /** The sections that stand under each heading, by that very heading. */
    static Map<Title, List<Section>> byParent(List<Section> sections) {
        Map<Title, List<Section>> families = new IdentityHashMap<>();
        for (Section section : sections) {
            if (section.parent != null) {
                families.computeIfAbsent(section.parent, _ -> new ArrayList<>()).add(section);
            }
        }
        return families;
    }

    /** The same as if it stood under a heading. */
    Section under(Title heading) {
        return new Section(root, heading, title, lines);
    }

    /** "What stayed the same:" is a heading where the reader of notes took it for a line. */
    private static boolean isTitle(Line line) {
        String text = line.text().strip();
        return !BULLET.matcher(text).find()
                && text.split("\\s+").length <= SHORT
                && text.endsWith(":")
                && Side.of(Title.of(line).text()) != null;
    }

    /** "Why did it fail? (continued)" goes on with what stands under "Why did it fail?". */
    private static List<Section> joined(List<Section> all) {
        List<Section> joined = new ArrayList<>();
        for (Section section : all) {
            Section last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && goesOn(last.title, section.title)) {
                List<Line> both = new ArrayList<>(last.lines);
                both.addAll(section.lines);
                joined.set(
                        joined.size() - 1, new Section(null, null, last.title, List.copyOf(both)));
            } else {
                joined.add(section);
            }
        }
        return joined;
    }

    private static boolean goesOn(Title one, Title next) {
        return !next.text().isEmpty()
                && one.text().equalsIgnoreCase(next.text())
                && (next.span() == null || next.span().equals(one.span()));
    }

    private static List<Section> nested(List<Section> flat) {
        List<Section> nested = new ArrayList<>();
        List<Title> marked = new ArrayList<>();
        Title root =
                flat.isEmpty() || !flat.getFirst().lines.isEmpty() ? null : flat.getFirst().title;
        Title roof = null;
        Title child = null;
        for (Section section : flat) {
            Title title = section.title;
            if (title.depth() > 0) {
                marked.removeIf(other -> other.depth() >= title.depth());
                roof = null;
            }
            if (roof != null && leaves(title, roof, child)) {
                roof = null;
            }
            nested.add(
                    new Section(root, roof == null ? above(marked) : roof, title, section.lines));
            if (title.depth() > 0) {
                marked.add(title);
            } else if (section.lines.isEmpty()) {
                roof = isGeneral(title) ? roof : title;
                child = null;
            } else if (child == null) {
                child = title;
            }
        }
        return nested;
    }

    /** The nearest heading that names a matter; "Evaluation" names none. */
    private static @Nullable Title above(List<Title> marked) {
        for (Title title : marked.reversed()) {
            if (!isGeneral(title)) {
                return title;
            }
        }
        return null;
    }

    /** Whether it says what kind of lines follow and of nothing in the notes: "Evaluation". */
    static boolean isGeneral(Title title) {
        return GENERAL.matcher(title.text()).matches();
    }

    private static boolean leaves(Title title, Title roof, @Nullable Title child) {
        boolean ranked = child != null && title.looksLike(roof) && !child.looksLike(roof);
        return ranked
                || title.question()
                || Asked.of(title) != null
                || title.span() != null && (child == null || child.span() == null);
    }
}
