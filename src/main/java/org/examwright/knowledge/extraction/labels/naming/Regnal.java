package org.examwright.knowledge.extraction.labels.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Which of several rulers of one name is meant: "Henry" below "Henry VIII and his wives". */
public final class Regnal {
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(\\p{Lu}\\p{Ll}{2,}) (?:[IVX]{1,5})(?![\\p{L}\\d])");

    /** The numbered names of each name by line, headings or the lines that use them. */
    private final Map<String, Map<Integer, Set<String>>> names = new LinkedHashMap<>();

    /** "Louis XIII dead": whoever is called so below is the next. */
    private static final Pattern END =
            Pattern.compile(
                    "(?i)\\s*(?:[(,]\\s*)?(?:is |was )?(?:dead|dies|died|killed|executed|beheaded|abdicate[sd]|deposed|overthrown)\\b.*");

    private final Map<String, Integer> ends = new LinkedHashMap<>();

    private final Set<Integer> headings = new HashSet<>();

    public Regnal(List<Line> lines) {
        for (Line line : lines) {
            if (line.isHeading()) {
                headings.add(line.index());
            }
            Matcher matcher = NUMBERED.matcher(line.text());
            while (matcher.find()) {
                names.computeIfAbsent(matcher.group(1), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(line.index(), _ -> new LinkedHashSet<>())
                        .add(matcher.group());
                if (END.matcher(line.text().substring(matcher.end())).matches()) {
                    ends.putIfAbsent(matcher.group(), line.index());
                }
            }
        }
    }

    /** Puts the number to a bare name that several rulers share, where the notes tell which. */
    public void number(Line line, Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            Map<Integer, Set<String>> lines = names.getOrDefault(phrase.get(i).text(), Map.of());
            boolean alone =
                    !lines.isEmpty()
                            && !phrase.get(Math.min(i + 1, phrase.size() - 1)).capitalised()
                            && !(i > 0 && phrase.get(i - 1).capitalised())
                            && !phrase.lower(i + 1).matches("of|de|the")
                            && phrase.words().stream().noneMatch(t -> t.is("born"));
            Set<String> all = new LinkedHashSet<>();
            lines.values().forEach(all::addAll);
            if (alone) {
                String name = all.size() == 1 ? before(line, lines, all) : lastNamed(line, lines);
                if (name != null) {
                    phrase.name(i, name);
                }
            }
        }
    }

    /** The only one of the name, where the notes have named him by then. */
    private @Nullable String before(Line line, Map<Integer, Set<String>> lines, Set<String> only) {
        boolean known =
                lines.keySet().stream().anyMatch(at -> at <= line.index() || headings.contains(at));
        String name = only.iterator().next();
        boolean gone = ends.getOrDefault(name, Integer.MAX_VALUE) < line.index();
        return known && !gone ? name : null;
    }

    private @Nullable String lastNamed(Line line, Map<Integer, Set<String>> lines) {
        Set<String> last =
                lines.entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getKey() == line.index()
                                                || entry.getKey() < line.index()
                                                        && headings.contains(entry.getKey()))
                        .reduce((_, next) -> next)
                        .map(Map.Entry::getValue)
                        .orElse(Set.of());
        return last.size() == 1 ? last.iterator().next() : null;
    }
}
