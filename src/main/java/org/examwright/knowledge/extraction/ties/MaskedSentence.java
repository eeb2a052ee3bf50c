package org.examwright.knowledge.extraction.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which each actor and date is one sign with its number, such as {@code <P0>}, so
 * that patterns can speak of "a person" or "a date".
 *
 * @param text the sentence with signs: P a person, B a body, G a group, D a date
 * @param members the actors by number
 * @param dates the dates by number
 */
record MaskedSentence(
        Line line,
        Sentence sentence,
        String text,
        List<Member> members,
        List<DateExpression> dates,
        List<String> names) {
    private static final Pattern SIGN = Pattern.compile("<([PBG])(\\d+)>|<D(\\d+)>");

    static MaskedSentence of(Line line, Sentence sentence, Cast cast) {
        StringBuilder text = new StringBuilder();
        List<Member> members = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<DateExpression> dates = new ArrayList<>();
        int at = sentence.start();
        for (Span span : spans(line, sentence, cast)) {
            if (span.start() < at) {
                continue;
            }
            text.append(line.text(), at, span.start());
            if (span.member() != null) {
                text.append('<').append(sign(span.member())).append(members.size()).append('>');
                members.add(span.member());
                names.add(line.part(span.start(), span.end()));
            } else if (span.date() != null) {
                text.append("<D").append(dates.size()).append('>');
                dates.add(span.date());
            }
            at = span.end();
        }
        text.append(line.text(), at, sentence.end());
        return new MaskedSentence(line, sentence, text.toString(), members, dates, names);
    }

    private static List<Span> spans(Line line, Sentence sentence, Cast cast) {
        List<Span> spans = new ArrayList<>();
        for (Appearance shown : cast.in(line, sentence.start(), sentence.end())) {
            spans.add(
                    new Span(shown.mention().start(), shown.mention().end(), shown.member(), null));
        }
        for (DateExpression date : line.dates()) {
            if (date.start() >= sentence.start() && date.end() <= sentence.end()) {
                spans.add(new Span(date.start(), date.end(), null, date));
            }
        }
        spans.sort(
                Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        return spans;
    }

    private static char sign(Member member) {
        if (member.isPerson()) {
            return 'P';
        }
        String name = member.name();
        boolean named = Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
        return member.kind() == Actor.Kind.GROUP
                        && (!named || member.aliases().contains(name.toLowerCase(Locale.ROOT)))
                ? 'G'
                : 'B';
    }

    Member member(String number) {
        return members.get(Integer.parseInt(number));
    }

    DateExpression date(String number) {
        return dates.get(Integer.parseInt(number));
    }

    /** A stretch of the masked text with its signs replaced by what the notes say. */
    String plain(String masked) {
        Matcher sign = SIGN.matcher(masked);
        return sign.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                found.group(2) != null
                                        ? names.get(Integer.parseInt(found.group(2)))
                                        : line.part(
                                                date(found.group(3)).start(),
                                                date(found.group(3)).end())));
    }

    private record Span(
            int start, int end, @Nullable Member member, @Nullable DateExpression date) {}
}
