package org.examwright.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a teacher would call the same question in one bank, and what only looks so. */
class SameQuestionTests {
    private static final String FIRST = "choose; Which of these events happened first?; ";
    private static final String FOUR =
            "The coronation / The great strike / The war with Japan / The Duma met";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choose; In which year did the leader die?; 1924 / 1919 / 1930"
                        + " | choose; When did the leader die?; 1924 / 1922 / 1926",
                "choose; On what date did the leader die?; 1924 / 1919 / 1930"
                        + " | choose; Which year did the leader die in?; 1924 / 1922 / 1926",
                "write; When did the tsar abdicate?; 1917"
                        + " | write; In what year did the tsar abdicate?; 1917",
                "write; Name the person who founded the secret police in 1917.; Dzerzhinsky"
                        + " | write; Who founded the secret police in 1917?; Dzerzhinsky",
                "choose; Which of these people led the opposition?; Trotsky / Rykov / Kirov"
                        + " | choose; Who led the opposition?; Trotsky / Kalinin / Tomsky",
                FIRST + FOUR + " | choose; Which of these events happened last?; " + FOUR,
                FIRST
                        + FOUR
                        + " | choose; Which came earliest?; The war with Japan / The Duma met"
                        + " / The coronation / The great strike",
                "choose; Consider these events: (1) the coronation; (2) the Duma met; (3) the war"
                        + " with Japan. In which order did they take place?; 1, 2, 3 / 2, 1, 3 |"
                        + " choose; Here are two events: (1) the coronation; (2) the Duma met. Which"
                        + " event came between the two?; The war with Japan / The fire / The flood",
                FIRST
                        + FOUR
                        + " | choose; Here are some events: (1) the Duma met; (2) the war with"
                        + " Japan; (3) the great strike; (4) the coronation. In which order did"
                        + " they happen?; 1, 2, 3, 4 / 2, 1, 3, 4",
                "choose; Which event came between the coronation and the great strike?; The war"
                        + " with Japan / The fire | choose; Which list is in order?; The coronation,"
                        + " the war with Japan, the great strike / The great strike, the war with"
                        + " Japan, the coronation",
                "order; Put these events in order.; The Duma met / The coronation / The war with"
                        + " Japan / The great strike | "
                        + FIRST
                        + FOUR,
                "match; Match each event with its year.; a = 1 / b = 2 / c = 3 / d = 4 | match;"
                        + " Pair the events with the years.; a = 1 / b = 2 / c = 3 / e = 5",
                "match; Match each event with its year.; the fire = 1911 / the flood = 1924 / c = 3"
                        + " | match; Match each year with its event.; 1911 = The fire / 1924 ="
                        + " The flood / d = 4",
                "judge; True or false? Stalin collectivised the farms in 1929.; True"
                        + " | choose; When did Stalin collectivise the farms?; 1929 / 1931 / 1933",
                "judge; Say whether true or false. Stalin collectivised the farms in 1931.; False |"
                        + " choose; In which year did Stalin collectivise the farms?; 1929 / 1932",
                "judge; Bukharin wrote the plan for the electric power stations. True or false?;"
                        + " False | choose; Who wrote the plan for the electric power stations?;"
                        + " Krzhizhanovsky / Rykov / Tomsky",
                "judge; True or false? The tsar gave up his throne in 1917.; True | judge; Say"
                        + " whether true or false. The tsar gave up his throne in 1916.; False",
            })
    void takesThemForTheSame(String one, String other) {
        assertThat(same(one, other)).isTrue();
        assertThat(same(other, one)).isTrue();
        assertMeet(one, other);
        assertMeet(other, one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choose; When did the Tenth Congress meet?; 1921 / 1922 / 1923"
                        + " | choose; When did the Twelfth Congress meet?; 1923 / 1922 / 1921",
                "choose; Who was head of government in 1930?; Molotov / Rykov / Stalin / Malenkov"
                        + " | choose; Who was head of government in 1954?; Malenkov / Molotov /"
                        + " Rykov / Stalin",
                "choose; In which year did the leader die?; 1924 / 1929 / 1930"
                        + " | choose; Which year did the leader call one of plenty?; 1924 / 1922",
                FIRST
                        + FOUR
                        + " | choose; Which of these events happened first?; The flood / The great"
                        + " strike / The coronation / The fire",
                "choose; Which of these was a reason for the revolt?; Hunger / The flag / The tram"
                        + " | choose; Which of these was a reason for the revolt?; Requisitioning /"
                        + " The purge / The census",
                "choose; Who was the first head of the police?; Dzerzhinsky / Yagoda / Beria |"
                        + " choose; Who was the last head of the police?; Beria / Yagoda / Dzerzhinsky",
                "match; Match each event with its year.; a = 1 / b = 2 / c = 3 / d = 4 | match;"
                        + " Match each event with its year.; a = 1 / b = 2 / e = 5 / f = 6",
                "match; Match each person with a post.; Rykov = premier / Tomsky = unions / c = 3"
                        + " | match; Match each person with a post.; Rykov = economy / Tomsky ="
                        + " publishing / c = 3",
                "judge; True or false? Stalin collectivised the farms in 1929.; True"
                        + " | choose; Who opposed Stalin over the farms in 1929?; Bukharin / Kirov",
                "judge; True or false? The party banned factions in 1921.; True"
                        + " | choose; Which congress banned factions?; The Tenth / The Ninth",
                "judge; True or false? Zinoviev led the Comintern until 1926.; True"
                        + " | judge; True or false? Bukharin led the Comintern until 1929.; True",
                "write; Name the person who became head of the secret police in 1936.; Yezhov"
                        + " became head of the secret police | write; Give the year in which Yezhov"
                        + " became head of the secret police.; 1936",
                "choose; Who led the march?; Orlov / Witte | choose; What did Orlov lead?; The"
                        + " march / The fleet",
                "write; When did the tsar abdicate?; 1917"
                        + " | choose; When did the tsar abdicate?; 1917 / 1916 / 1918",
                "write; Give two aims of the New Economic Policy.; Food"
                        + " | write; Give two results of the New Economic Policy.; Food",
                "choose; Three of these took place in 1930. Which one did NOT?; a b / c d / e f / g"
                        + " h | choose; Which of these events happened first?; a b / c d / e f / g h",
                "choose; Which of these people was part of the Left Opposition?; Trotsky / Rykov /"
                        + " Tomsky / Bukharin | choose; Who was part of the Left Opposition?;"
                        + " Preobrazhensky / Rykov / Tomsky / Bukharin",
            })
    void tellsThemApart(String one, String other) {
        assertThat(same(one, other)).isFalse();
        assertThat(same(other, one)).isFalse();
    }

    private static boolean same(String one, String other) {
        return likeness(one).twinOf(likeness(other)) || likeness(one).restates(likeness(other));
    }

    private static void assertMeet(String one, String other) {
        var bank = new Lookalikes<Likeness>(likeness -> likeness);
        bank.add(likeness(one));

        assertThat(bank.of(likeness(other))).containsExactly(likeness(one));
    }

    /** Written as its kind; its stem; and its options, the key first, its pairs or its points. */
    private static Likeness likeness(String written) {
        String[] said = written.strip().split("\\s*;\\s*(?!\\s*\\(\\d\\))", 3);
        String stem = said[1];
        List<String> answers = List.of(said[2].split("\\s*/\\s*"));
        return Likeness.of(
                switch (said[0]) {
                    case "choose" -> Written.choice(stem, null, answers.toArray(String[]::new));
                    case "order" ->
                            Written.content(
                                    QuestionType.ORDERING,
                                    stem,
                                    "ORDER",
                                    options(answers),
                                    null,
                                    List.of());
                    case "judge" -> judged(stem, answers.getFirst());
                    case "match" -> matched(stem, answers);
                    default ->
                            Written.written(
                                    QuestionType.SHORT_ANSWER,
                                    stem,
                                    null,
                                    answers.toArray(String[]::new));
                });
    }

    private static QuestionContent judged(String stem, String key) {
        List<Option> options = new ArrayList<>();
        for (String text : List.of("True", "False")) {
            options.add(new Option(text, text, text.equals(key), null, null, null, null));
        }
        return Written.content(
                QuestionType.TRUE_FALSE, stem, "SINGLE_BEST", options, null, List.of());
    }

    private static List<Option> options(List<String> texts) {
        List<Option> options = new ArrayList<>();
        texts.forEach(text -> options.add(new Option(text, text, null, null, null, null, null)));
        return options;
    }

    private static QuestionContent matched(String stem, List<String> pairs) {
        List<Prompt> prompts =
                pairs.stream()
                        .map(pair -> pair.split(" *= *"))
                        .map(sides -> new Prompt(sides[0], sides[0], sides[1]))
                        .toList();
        return new QuestionContent(
                QuestionType.MATCHING,
                Form.PLAIN,
                stem,
                BigDecimal.TEN,
                new Scoring("MATCH_SHARE", 1, Map.of()),
                options(prompts.stream().map(Prompt::match).toList()),
                prompts,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
