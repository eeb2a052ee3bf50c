package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Progress;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a source: names first, then their kinds, then which names mean the same. */
public final class Casting {
    private static final Set<String> LINKS =
            Set.of(",", "the", "and", "or", "&", "+", "both", "then");

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Set<String> states = new HashSet<>();
    private final List<Line> lines;
    private final List<Actor> known;
    private final Progress progress;

    public Casting(List<Line> lines, List<Actor> known, Progress progress) {
        this.lines = lines;
        this.known = known;
        this.progress = progress;
    }

    public Cast cast() {
        Vocabulary vocabulary = new Vocabulary(lines);
        NameFinder finder = new NameFinder(vocabulary);
        List<List<Mention>> rows = new ArrayList<>();
        List<Mention> inHeadings = new ArrayList<>();
        for (Line line : lines) {
            progress.step();
            List<Mention> mentions = finder.find(line);
            if (!line.isHeading()) {
                rows.add(mentions);
                mentions.forEach(this::collect);
            } else {
                mentions.stream().filter(Casting::isBody).forEach(inHeadings::add);
            }
        }
        inHeadings.stream()
                .filter(mention -> !candidates.containsKey(mention.name()))
                .toList()
                .forEach(this::collect);
        CommonNames.find(lines, candidates);
        GroupNames.find(lines, rows, candidates);
        Map<String, Actor> byName = knownNames();
        for (Candidate candidate : candidates.values()) {
            candidate.inside = vocabulary.inside(candidate.words().getFirst()) > 0;
            candidate.onePlural =
                    candidate.single()
                            && KindJudge.isPlural(candidate.name.toLowerCase(Locale.ROOT))
                            && vocabulary.capital(
                                    candidate.name.substring(0, candidate.name.length() - 1));
            candidate.shouted =
                    candidate.name.matches("\\p{Lu}{4,}")
                            && vocabulary.small(candidate.name.toLowerCase(Locale.ROOT)) > 0;
            candidate.common = candidate.single() && vocabulary.isCommon(candidate.name);
            candidate.mentions.forEach(mention -> Company.weigh(candidate, mention));
        }
        rows.forEach(this::findStates);
        for (Candidate candidate : candidates.values()) {
            Actor actor = byName.get(candidate.name);
            if (candidate.kind == null && (actor != null || !isState(candidate))) {
                candidate.kind = actor != null ? actor.kind() : judged(candidate);
            }
        }
        candidates.values().forEach(this::kindOfPlain);
        spreadThroughLists(rows);
        FamilyNames.find(lines, candidates);
        BorrowedNames.find(lines, candidates);
        candidates.values().stream()
                .filter(c -> c.kind == null && c.place >= 1 && KindJudge.isAcronym(c.name))
                .forEach(c -> states.add(c.name));
        return new Aliases(candidates, lines, byName).join(states);
    }

    private Actor.@Nullable Kind judged(Candidate candidate) {
        Actor.Kind kind = KindJudge.judge(candidate);
        Candidate first = candidates.get(candidate.words().getFirst());
        return kind == Actor.Kind.PERSON
                        && !candidate.single()
                        && first != null
                        && first.kind != kind
                        && 2 * first.modifies > first.mentions.size()
                ? null
                : kind;
    }

    /** Abbreviations that stand beside countries, "USA and Britain", are countries themselves. */
    private void findStates(List<Mention> row) {
        for (int i = 1; i < row.size(); i++) {
            String one = row.get(i - 1).name();
            String other = row.get(i).name();
            if (linked(row.get(i - 1), row.get(i))) {
                if (KindJudge.isAcronym(one) && isRealm(other)) {
                    states.add(one);
                } else if (KindJudge.isAcronym(other) && isRealm(one)) {
                    states.add(other);
                }
            }
        }
    }

    private boolean isRealm(String name) {
        return KindJudge.isPlace(name) || states.contains(name);
    }

    private boolean isState(Candidate candidate) {
        return states.contains(candidate.name)
                || KindJudge.isAcronym(candidate.name)
                        && candidate.place >= 1.5
                        && candidate.belongs + candidate.enters == 0
                        && candidate.place >= 0.15 * candidate.mentions.size();
    }

    /** "Young Chartists" are a group where "Chartists" are one. */
    private void kindOfPlain(Candidate candidate) {
        Candidate plain = candidates.get(candidate.words().getLast());
        if (candidate.kind == null
                && candidate.words().size() == 2
                && plain != null
                && plain.kind == Actor.Kind.GROUP
                && KindJudge.isPlural(plain.name.toLowerCase(Locale.ROOT))) {
            candidate.kind = Actor.Kind.GROUP;
        }
    }

    /** What a heading names as surely as a line: "The Grand Alliance", "Chartists". */
    private static boolean isBody(Mention mention) {
        String[] words = mention.name().split(" ");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return words.length > 1 && words.length < 5 && NameFinder.BODIES.containsKey(last)
                || words.length == 1 && GroupNames.areMany(last) && last.endsWith("ists");
    }

    private void collect(Mention mention) {
        candidates
                .computeIfAbsent(mention.name().replaceAll("\\s+", " "), Candidate::new)
                .mentions
                .add(mention);
    }

    private Map<String, Actor> knownNames() {
        Map<String, Actor> byName = new HashMap<>();
        for (Actor actor : known) {
            actor.aliases().forEach(alias -> byName.putIfAbsent(alias, actor));
        }
        known.forEach(actor -> byName.put(actor.name(), actor));
        return byName;
    }

    /** In "A, B and C" all are of a kind: persons make persons of their neighbours. */
    private void spreadThroughLists(List<List<Mention>> rows) {
        for (int round = 0; round < 2; round++) {
            for (List<Mention> row : rows) {
                Set<Candidate> list = new LinkedHashSet<>();
                for (int i = 0; i < row.size(); i++) {
                    if (i > 0 && !linked(row.get(i - 1), row.get(i))) {
                        spread(list);
                        list.clear();
                    }
                    Candidate candidate = candidates.get(row.get(i).name().replaceAll("\\s+", " "));
                    if (candidate != null) {
                        list.add(candidate);
                    }
                }
                spread(list);
            }
        }
    }

    private void spread(Set<Candidate> list) {
        if (list.size() > 2 && list.stream().allMatch(Casting::isBareSurname)) {
            list.forEach(candidate -> candidate.kind = Actor.Kind.PERSON);
            return;
        }
        if (list.size() < 2 || list.stream().anyMatch(c -> c.place >= 1 && c.kind == null)) {
            return;
        }
        boolean persons = list.stream().anyMatch(c -> c.kind == Actor.Kind.PERSON);
        boolean bodies =
                list.stream().anyMatch(c -> c.kind == Actor.Kind.INSTITUTION)
                        && list.stream().allMatch(Candidate::single);
        boolean bands = list.stream().anyMatch(c -> c.kind != null) && !persons;
        for (Candidate candidate : list) {
            if (candidate.kind == null
                    && candidate.place < 1
                    && mayFollow(candidate)
                    && !isState(candidate)) {
                if (persons
                        && !bodies
                        && candidate.person >= 0
                        && !KindJudge.isAcronym(candidate.name)) {
                    candidate.kind = Actor.Kind.PERSON;
                } else if (bands
                        && (KindJudge.isAcronym(candidate.name)
                                || candidate.single()
                                        && candidate.articled == candidate.mentions.size()
                                        && list.stream().anyMatch(c -> KindJudge.isAcronym(c.name)))
                        && candidate.thing < 1) {
                    candidate.kind = Actor.Kind.ORGANISATION;
                } else if (bodies && !persons && candidate.single()) {
                    candidate.kind = Actor.Kind.INSTITUTION;
                }
            }
        }
    }

    /** Of "three of them - Chaney, Goodman and Schwerner": nothing speaks against any. */
    private static boolean isBareSurname(Candidate candidate) {
        return candidate.kind == null
                && candidate.single()
                && candidate.place == 0
                && candidate.thing == 0
                && candidate.person >= 0
                && candidate.modifies == 0
                && mayFollow(candidate)
                && !KindJudge.isAcronym(candidate.name)
                && candidate.mentions.stream()
                        .allMatch(
                                m ->
                                        m.sentence().tokens().get(m.first()).tag().equals("PROPN")
                                                && Casting.follows(m));
    }

    /** Behind a mark or another name, not behind "in" or "of". */
    private static boolean follows(Mention mention) {
        return mention.first() > 0
                && mention.sentence()
                        .tokens()
                        .get(mention.first() - 1)
                        .text()
                        .matches("[-–:(,.&]|and|or|e\\.g\\.");
    }

    private static boolean mayFollow(Candidate candidate) {
        String head = KindJudge.headWord(candidate.words());
        return !candidate.common
                && candidate.words().size() < 4
                && !KindJudge.isThing(head)
                && candidate.words().stream().noneMatch(Peoples::isAdjective)
                && !candidate.shouted
                && !KindJudge.isPlace(candidate.name)
                && !KindJudge.isPlural(head)
                && !NameFinder.NOT_NAMES.contains(head)
                && !NameFinder.OFFICES.contains(head);
    }

    private static boolean linked(Mention one, Mention other) {
        if (one.sentence() != other.sentence()) {
            return false;
        }
        List<Token> between = new ArrayList<>();
        boolean aside = false;
        for (Token token : one.sentence().tokens().subList(one.last() + 1, other.first())) {
            aside |= token.text().equals("(");
            if (!aside) {
                between.add(token);
            }
            aside &= !token.text().equals(")");
        }
        return !between.isEmpty()
                && between.size() <= 2
                && between.stream().allMatch(token -> LINKS.contains(token.lower()));
    }
}
