package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.essay;
import static org.examwright.generation.Said.argued;

import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Essays on views that the course's facts argue for and against. */
class ViewEssayTests {
    private static final List<String> GAINS =
            List.of(
                    "Rents fell by a third in 1852",
                    "Schools opened in 1854",
                    "Wages rose by half before 1858",
                    "Doctors came to the villages in 1856");
    private static final List<String> LOSSES =
            List.of(
                    "Bread was dear in 1853",
                    "Mills closed in 1857",
                    "The vote was lost in 1851",
                    "Taxes doubled in 1855");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    E1 | The famine was the main reason for the fall of Rome | How far do you agree that the famine was the main reason for the fall of Rome in the years 1850–62?
                    E2 | The famine was more important than war in bringing about reform in Rome | Was the famine more important than war in bringing about reform in Rome in the years 1850–62?
                    E3 | The fall of Rome owed more to debt than to war | How far do you agree that the fall of Rome owed more to debt than to war in the years 1850–62?
                    E4 | Long-term conditions did more than short-term events to bring about the march on Rome | Assess the reasons for the march on Rome.
                    E5 | The Senate changed greatly | To what extent did the Senate change in the years 1850–62?
                    E5 | The farmers of Rome gained the vote to a great extent | To what extent did the farmers of Rome gain the vote in the years 1850–62?
                    E6 | The new laws were a break with Roman custom | How far were the new laws a break with Roman custom in the years 1850–62?
                    E7 | Sulla altered the Senate more than Marius | How accurate is it to say that Sulla altered the Senate more than Marius in the years 1850–62?
                    E8 | The march on Rome was the key turning point in the war | Was the march on Rome the key turning point in the war in the years 1850–62?
                    E9 | Sulla and Marius beat their rivals by similar methods | How similar were the methods by which Sulla and Marius beat their rivals in the years 1850–62?
                    E10 | Sulla was successful in reforming the Senate | How successful was Sulla in reforming the Senate in the years 1850–62?
                    E12 | The consequences of the war in Gaul were social rather than economic | To what extent were the consequences of the war in Gaul social rather than economic in the years 1850–62?
                    E13 | The rise of Sulla resulted from the war | How far did the rise of Sulla result from the war in the years 1850–62?
                    E13 | The rise of Sulla resulted from the war of 1851 | How far did the rise of Sulla result from the war of 1851?
                    E14 | Sulla saved the republic | ‘Sulla saved the republic.’ Assess the validity of this view with reference to the years 1850–62.
                    E16 | Sulla’s rule was in essence a tyranny | To what extent was Sulla’s rule a tyranny in the years 1850–62?
                    E17 | The new laws benefited the farmers of Rome | How far did the new laws benefit the farmers of Rome in the years 1850–62?
                    E18 | The new laws strengthened the Senate | How far did the new laws strengthen the Senate in the years 1850–62?
                    E19 | The famine was of greater importance than war in the fall of Rome | Which was of greater importance in the fall of Rome in the years 1850–62: (i) the famine or (ii) war? Explain your answer with reference to both (i) and (ii).
                    E20 | The famine was a more important reason for the rising in Capua than war | Which of the following was the more important reason for the rising in Capua in the years 1850–62: the famine or war? Explain your answer with reference to both.
                    E21 | The debt and war explain by themselves why Rome fell | Explain why Rome fell in the years 1850–62. You may use the following in your answer: the debt; war. You must also use information of your own.
                    E23 | Sulla kept power more by force than by favours | Examine the methods used by Sulla to keep power in the years 1850–62.
                    E24 | The famine was important in the emergence of the Roman state | Evaluate the importance of the famine in the emergence of the Roman state in the years 1850–62.
                    E25 | The policies of Sulla and Marius were alike | Compare and contrast the policies of Sulla and Marius in the years 1850–62.
                    E26 | The impact of the war on the farmers of Gaul was ruinous | Discuss the impact of the war on the farmers of Gaul in the years 1850–62.
                    E27 | Sulla relied on the army to win power | To what extent did Sulla rely on the army to win power in the years 1850–62?
                    E29 | Old customs rather than need shaped the laws of Rome | How far did old customs rather than need shape the laws of Rome in the years 1850–62?
                    """)
    void hasTheFormOfItsPattern(String pattern, String view, String stem) {
        assertThat(ask(pattern, argued(view + " in the years 1850–62", GAINS, LOSSES)))
                .singleElement()
                .extracting(question -> question.content().stem())
                .isEqualTo(stem);
        assertThat(essays(argued(view + " in the years 1850–62", GAINS, LOSSES)))
                .extracting(NewQuestion::pattern)
                .containsExactly(pattern);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1855, E15", "1850–54, E15", "1850–59, E14", "1850–89, E28"})
    void quotesAViewForThePaperItsYearsFit(String years, String pattern) {
        var always = List.of("Rents fell", "Schools opened", "Wages rose", "Doctors came");

        assertThat(essays(argued("Sulla saved the republic in the years " + years, always, always)))
                .extracting(NewQuestion::pattern)
                .containsExactly(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in the years 1850–54 | ‘Sulla left a stable state.’ Explain why you agree or disagree with this view of the years 1850–54.",
                "in 1855 | ‘Sulla left a stable state in 1855.’ Explain why you agree or disagree with this view."
            })
    void quotesAViewWithoutItsYearsUnlessItIsOfOne(String years, String stem) {
        var always = List.of("Rents fell", "Schools opened", "Wages rose", "Doctors came");

        assertThat(essays(argued("Sulla left a stable state " + years, always, always)))
                .extracting(question -> question.content().stem())
                .containsExactly(stem);
    }

    @Test
    void asksOfAWholePeriodHowAccurateTheViewIs() {
        var always = List.of("Rents fell", "Schools opened", "Wages rose");

        assertThat(essays(argued("Sulla saved the republic in the years 1850–99", always, always)))
                .extracting(question -> question.content().stem())
                .containsExactly(
                        "How accurate is it to say that Sulla saved the republic in the years"
                                + " 1850–99?");
    }

    @Test
    void measuresAnAnswerByNoYearsThatTheQuestionDoesNotName() {
        var three = GAINS.subList(0, 3);

        assertThat(essays(argued("Sulla saved the republic in the years 1850–62", three, three)))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.content().stem()).doesNotContain("1850");
                            assertThat(essay(question).criteria())
                                    .isNotEmpty()
                                    .noneMatch(criterion -> criterion.contains("1850"));
                        });
    }

    @Test
    void setsNoQuestionOfAFormThatNoPaperSetsOverSoFewYears() {
        var always = List.of("Rents fell", "Schools opened", "Wages rose");

        assertThat(ask("E5", argued("The Senate changed in the years 1850–54", always, always)))
                .isEmpty();
    }

    @Nested
    class ItsScheme {
        private final QuestionContent essay =
                ask(
                                "E17",
                                argued(
                                        "The new laws benefited the farmers of Rome in the years"
                                                + " 1850–62",
                                        GAINS,
                                        LOSSES))
                        .getFirst()
                        .content();
        private final MarkScheme.EssayScheme scheme =
                Objects.requireNonNull(Objects.requireNonNull(essay.markScheme()).essay());

        @Test
        void tellsEachSideInTheOrderOfTimeWithItsEvidence() {
            assertThat(scheme.favour())
                    .extracting(MarkScheme.Claim::claim)
                    .containsExactly(GAINS.get(0), GAINS.get(1), GAINS.get(3), GAINS.get(2));
            assertThat(scheme.against()).allMatch(claim -> !claim.evidence().isEmpty());
        }

        @Test
        void saysWhatEachSideMeansAndWhatPaperItHasTheFormOf() {
            assertThat(scheme.analysis())
                    .containsEntry("for", "gains")
                    .containsEntry("span", "1850–62")
                    .containsEntry("factor", "the new laws")
                    .hasEntrySatisfying(
                            "paper", paper -> assertThat(paper).startsWith("In the form of "));
        }

        @Test
        void levelsEveryMark() {
            int marks = essay.marks().intValue();

            assertThat(scheme.levels()).first().returns(marks, MarkScheme.Level::to);
            assertThat(scheme.levels()).last().returns(1, MarkScheme.Level::from);
            assertThat(
                            scheme.levels().stream()
                                    .mapToInt(level -> level.to() - level.from() + 1)
                                    .sum())
                    .isEqualTo(marks);
        }
    }

    @Nested
    class IsNotSet {
        @Test
        void withFewerThanThreePointsOnASide() {
            assertThat(
                            essays(
                                    argued(
                                            "The new laws benefited the farmers of Rome in the"
                                                    + " years 1850–62",
                                            GAINS,
                                            LOSSES.subList(0, 2))))
                    .isEmpty();
        }

        @Test
        void withThreePointsOfWhichTwoSayTheSame() {
            assertThat(
                            essays(
                                    argued(
                                            "The new laws benefited the farmers of Rome in the"
                                                    + " years 1850–62",
                                            GAINS,
                                            List.of(
                                                    "Bread was dear in 1853",
                                                    "In 1853 bread was dear",
                                                    "Mills closed in 1857"))))
                    .isEmpty();
        }

        @Test
        void withPointsThatLieOutsideItsYears() {
            assertThat(
                            essays(
                                    argued(
                                            "The new laws benefited the farmers of Rome in the"
                                                    + " years 1850–54",
                                            GAINS,
                                            LOSSES)))
                    .isEmpty();
        }

        @Test
        void withoutAnyYears() {
            var undated = List.of("Rents fell", "Schools opened", "Wages rose");

            assertThat(
                            essays(
                                    argued(
                                            "The new laws benefited the farmers of Rome",
                                            undated,
                                            undated)))
                    .isEmpty();
        }
    }

    @Test
    void takesItsYearsFromItsPointsWhereTheViewNamesNone() {
        var essays = essays(argued("The new laws benefited the farmers of Rome", GAINS, LOSSES));

        assertThat(essays)
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(essay(question).analysis())
                                        .containsEntry("span", "1851–58"));
    }

    @Test
    void leavesItsPointsToNoOtherPattern() {
        var knowledge = argued("The new laws benefited the farmers of Rome", GAINS, LOSSES);

        assertThat(ask("S3", knowledge)).isEmpty();
    }

    private static List<NewQuestion> essays(Knowledge knowledge) {
        return Catalogue.PATTERNS.stream()
                .filter(pattern -> pattern.id().startsWith("E"))
                .flatMap(pattern -> ask(pattern.id(), knowledge).stream())
                .toList();
    }
}
