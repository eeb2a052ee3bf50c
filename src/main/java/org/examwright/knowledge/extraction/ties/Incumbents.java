package org.examwright.knowledge.extraction.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Actor.Tenure;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.actors.Mention;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/**
 * Who is meant by an office alone: "the Prime Minister" in a sentence of 1846. Only where the
 * sentence has one date of its own, and exactly one person is known to have held the office all
 * that time.
 */
public final class Incumbents {
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b[Tt]he (?<office>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2})(?!"
                            + " (?:of|for)\\b| \\p{Lu}|'?\\p{L})");

    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Cast cast;

    private record Holder(Member who, Tenure tenure) {
        boolean throughout(LocalDate first, LocalDate last) {
            var from = tenure.from();
            var to = tenure.to();
            return from != null && !from.isAfter(first) && (to == null || !to.isBefore(last));
        }

        /** Whether it may have been this one for a day of the time, as far as is known. */
        boolean perhaps(LocalDate first, LocalDate last) {
            var from = tenure.from();
            var to = tenure.to();
            return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
        }
    }

    private Incumbents(Cast cast, Ties ties) {
        this.cast = cast;
        for (Member member : cast.members()) {
            Actor known = member.known();
            for (Tenure tenure : known == null ? ties.offices(member) : known.offices()) {
                if (member.isPerson()) {
                    holders.computeIfAbsent(key(tenure.office()), _ -> new ArrayList<>())
                            .add(new Holder(member, tenure));
                }
            }
        }
    }

    /** The same cast, in which offices told without a name stand for who held them. */
    public static Cast seated(Cast cast, Ties ties, List<Line> lines) {
        Incumbents incumbents = new Incumbents(cast, ties);
        Map<Member, List<Mention>> more = new HashMap<>();
        if (!incumbents.holders.isEmpty()) {
            for (Line line : lines) {
                if (!line.isHeading()) {
                    line.sentences().forEach(sentence -> incumbents.read(line, sentence, more));
                }
            }
        }
        return more.isEmpty() ? cast : cast.with(more);
    }

    private void read(Line line, Sentence sentence, Map<Member, List<Mention>> more) {
        List<DateExpression> dates =
                line.dates().stream()
                        .filter(d -> d.start() >= sentence.start() && d.end() <= sentence.end())
                        .toList();
        if (dates.size() != 1 || dates.getFirst().inherited()) {
            return;
        }
        var when = dates.getFirst().when();
        Matcher office = OFFICE.matcher(line.text());
        office.region(sentence.start(), sentence.end());
        while (office.find()) {
            int start = office.start("office");
            int end = office.end("office");
            if (cast.in(line, start, end).isEmpty()) {
                holder(office.group("office"), when.first(), when.last())
                        .ifPresent(
                                who ->
                                        more.computeIfAbsent(who, _ -> new ArrayList<>())
                                                .add(mention(line, sentence, start, end)));
            }
        }
    }

    private Optional<Member> holder(String office, LocalDate first, LocalDate last) {
        List<Holder> held = holders.getOrDefault(key(office), List.of());
        List<Member> perhaps =
                held.stream()
                        .filter(each -> each.perhaps(first, last))
                        .map(Holder::who)
                        .distinct()
                        .toList();
        return held.stream()
                .filter(each -> each.throughout(first, last))
                .map(Holder::who)
                .filter(who -> perhaps.size() == 1)
                .findFirst();
    }

    private static Mention mention(Line line, Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first + 1 < tokens.size() && tokens.get(first).start() < start) {
            first++;
        }
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last).end() < end) {
            last++;
        }
        return new Mention(line, sentence, line.part(start, end), first, last, start, end);
    }

    /** An office without the body that it is of. */
    private static String key(String office) {
        return Objects.requireNonNull(office.split(" (?:of|for) ", 2)[0])
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
