package org.examwright.marking.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointMatcherPropertyTests {
    private static final List<PointMatcher> MATCHERS =
            LabelledAnswers.all().stream()
                    .filter(answer -> !LabelledAnswers.ASIDE.contains(answer.question()))
                    .map(LabelledAnswers.Labelled::scheme)
                    .distinct()
                    .map(PointMatcher::new)
                    .toList();

    @Property(tries = 300)
    void readsAnyTextAndPointsIntoIt(
            @ForAll String text, @ForAll("matchers") PointMatcher matcher) {
        for (PointMark mark : matcher.mark(text)) {
            assertThat(mark.likeness()).isBetween(0.0, 1.0 + 1e-9);
            if (mark.span() != null) {
                assertThat(mark.span().start()).isNotNegative();
                assertThat(mark.span().end())
                        .isBetween(mark.span().start(), text.codePointCount(0, text.length()));
            }
        }
    }

    @Property(tries = 300)
    void marksTheSameAlike(@ForAll("heaps") String text, @ForAll("matchers") PointMatcher matcher) {
        assertThat(matcher.mark(text)).isEqualTo(matcher.mark(text));
    }

    @Property(tries = 300)
    void awardsNoHeapOfWords(
            @ForAll("heaps") String text, @ForAll("matchers") PointMatcher matcher) {
        assertThat(matcher.mark(text)).noneMatch(mark -> mark.verdict() == Verdict.AWARD);
    }

    @Provide
    Arbitrary<PointMatcher> matchers() {
        return Arbitraries.of(MATCHERS);
    }

    /** Words of the schemes in an order that says nothing: by their last letters. */
    @Provide
    Arbitrary<String> heaps() {
        List<String> words =
                LabelledAnswers.all().stream()
                        .flatMap(answer -> answer.scheme().points().stream())
                        .flatMap(point -> point.accept().stream())
                        .flatMap(form -> Words.of(form).stream())
                        .filter(Token::content)
                        .map(Token::text)
                        .distinct()
                        .toList();
        return Arbitraries.of(words)
                .list()
                .ofMinSize(12)
                .ofMaxSize(20)
                .uniqueElements()
                .map(
                        list ->
                                list.stream()
                                        .sorted(
                                                Comparator.comparing(
                                                        word ->
                                                                new StringBuilder(word)
                                                                        .reverse()
                                                                        .toString()))
                                        .collect(Collectors.joining(" ")));
    }
}
