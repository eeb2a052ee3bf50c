package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.CanalStrike.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.generation.extracts.Document;
import org.examwright.questions.MarkScheme;
import org.junit.jupiter.api.Test;

/** What the schemes of questions on extracts say, and what they do not. */
class ExtractSchemeTests {
    private static final Document DULL =
            CanalStrike.document(
                    "Figures",
                    "B. Stone",
                    "A study of tolls, 1950",
                    """
                    The canal strike was a failure. The canal strike failed before the eyes of the county. The canal strike \
                    was a failure for the men who led it and for those who followed, and nobody was the better for it at all.
                    """);

    @Test
    void askForNoImpressionThatEveryWordGivesAlike() {
        assertThat(ask("S27", List.of(DULL))).isEmpty();
    }

    @Test
    void sayOfEachWordWhatItDoes() {
        assertThat(points("S27", List.of(CanalStrike.BLAME)))
                .anyMatch(
                        point ->
                                point.contains(
                                        "‘failure’ presents the canal strike as something that came"
                                                + " to nothing"))
                .anyMatch(
                        point ->
                                point.contains(
                                        "‘ruined’ presents the canal strike as something that did"
                                                + " harm"));
    }

    @Test
    void showAReasonInWhatBothExtractsSay() {
        assertThat(points("S29", CanalStrike.all()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point).contains("Extract A", "Extract B", "(2)"))
                .noneMatch(point -> point.contains("speaks of"));
    }

    @Test
    void tellWhoseLotHistoriansJudgeByInTheirOwnWords() {
        assertThat(points("S29", List.of(CanalStrike.PRAISE, CanalStrike.BLAME)))
                .anyMatch(
                        point ->
                                point.contains("what it meant for the boatmen")
                                        && point.contains("what it meant for the valley"))
                .noneMatch(point -> point.contains("work on inland trade"));
    }

    @Test
    void takeTwoThatWinPeopleForTheirSidesForNoDifferenceOfPurpose() {
        assertThat(points("S29", List.of(CanalStrike.SPEECH, CanalStrike.PAPER)))
                .anyMatch(
                        point ->
                                point.startsWith("They argue for opposite sides")
                                        && point.contains("Tom Garrity")
                                        && point.contains("the editor"))
                .noneMatch(point -> point.contains("different purposes"));
    }

    @Test
    void takeNoSharedNameForASimilarity() {
        assertThat(points("S32", CanalStrike.more()))
                .filteredOn(point -> point.startsWith("Similarity: of"))
                .isNotEmpty()
                .allMatch(point -> point.startsWith("Similarity: of the Navigation Company"));
    }

    @Test
    void takeNoWordsInCommonForASimilarity() {
        var other =
                CanalStrike.document(
                        "A bad bargain",
                        "L. Moss",
                        "From a history of wages, 1970",
                        """
                        The canal strike was a disaster. The canal strike was cruel to the boatmen. It sent the dockers of Selby \
                        to the money lenders every winter week, and it was no help that bread was dear in the towns that year.
                        """);

        List<Document> beside = new ArrayList<>(CanalStrike.more());
        beside.add(other);

        assertThat(points("S32", beside))
                .isNotEmpty()
                .noneMatch(point -> point.contains("dockers") && point.contains("both"));
    }

    @Test
    void payNoSentenceTwice() {
        assertThat(ask("S32", CanalStrike.more()))
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(
                                                Asking.scheme(question).points().stream()
                                                        .flatMap(p -> p.evidence().stream()))
                                        .doesNotHaveDuplicates());
    }

    @Test
    void takeNoSilenceForADifferenceAndHavePointsForEveryMark() {
        assertThat(ask("S32", CanalStrike.more()))
                .isNotEmpty()
                .extracting(Asking::scheme)
                .allSatisfy(
                        scheme -> {
                            assertThat(scheme.points())
                                    .extracting(MarkScheme.Point::text)
                                    .noneMatch(text -> text.contains("does not name"));
                            assertThat(scheme.points().size())
                                    .isGreaterThanOrEqualTo(Objects.requireNonNull(scheme.of()));
                            assertThat(
                                            scheme.points().stream()
                                                    .limit(scheme.of())
                                                    .mapToInt(point -> point.marks().intValue())
                                                    .sum())
                                    .isEqualTo(6);
                        });
    }

    @Test
    void tellWhereTwoHistoriansSayOppositeThings() {
        var essay = Asking.essay(ask("E30", CanalStrike.all()).getFirst());

        assertThat(essay.links())
                .singleElement()
                .asString()
                .contains("who sent money every week", "stopped sending money");
    }

    @Test
    void disputeAViewOnce() {
        assertThat(ask("E30", CanalStrike.all()))
                .isNotEmpty()
                .extracting(question -> question.content().stem())
                .doesNotHaveDuplicates();
    }

    @Test
    void holdEachSourceAgainstWhatIsKnownOfItsOwnWords() {
        assertThat(points("S30", List.of(CanalStrike.DIARY)))
                .anyMatch(
                        point ->
                                point.contains("stopped paying the lock-keepers on Friday")
                                        && point.contains("cut the pay of the lock-keepers"));
        assertThat(Asking.essay(ask("E32", CanalStrike.all()).getFirst()).favour())
                .extracting(MarkScheme.Claim::claim)
                .anyMatch(claim -> claim.startsWith("Own knowledge to test Extract A by"));
    }

    @Test
    void weighNoSourceByWhatDoesNotBearOnItsWords() {
        assertThat(points("S30", List.of(CanalStrike.SPEECH))).isEmpty();
    }

    @Test
    void takeAnyReasonThatTheExtractGives() {
        assertThat(ask("S31", CanalStrike.all()))
                .extracting(Asking::scheme)
                .isNotEmpty()
                .allSatisfy(
                        scheme -> {
                            assertThat(scheme.open()).isTrue();
                            assertThat(scheme.guidance()).anyMatch(line -> line.contains("other"));
                        });
    }

    @Test
    void giveEveryArgumentWhatItHasToMeet() {
        var essay = Asking.essay(ask("E31", CanalStrike.all()).getFirst());

        assertThat(List.of("Extract A", "Extract B", "Extract C"))
                .allSatisfy(
                        label ->
                                assertThat(essay.against())
                                        .extracting(MarkScheme.Claim::claim)
                                        .anyMatch(claim -> claim.startsWith(label + " has to meet"))
                                        .anyMatch(
                                                claim ->
                                                        claim.startsWith(
                                                                "Own knowledge that tells against "
                                                                        + label)));
    }

    @Test
    void bearAnArgumentOutByWhatItSpeaksOfAlone() {
        var essay = Asking.essay(ask("E31", CanalStrike.all()).getFirst());

        assertThat(essay.favour())
                .extracting(MarkScheme.Claim::claim)
                .anyMatch(claim -> claim.startsWith("Own knowledge that bears Extract B out"))
                .noneMatch(claim -> claim.startsWith("Own knowledge that bears Extract C out"));
        assertThat(essay.against())
                .extracting(MarkScheme.Claim::claim)
                .noneMatch(
                        claim ->
                                claim.startsWith("Extract C has to meet")
                                        && claim.contains("dockers"));
    }

    private static List<String> points(String pattern, List<Document> documents) {
        return ask(pattern, documents).stream()
                .flatMap(question -> Asking.scheme(question).points().stream())
                .map(MarkScheme.Point::text)
                .toList();
    }
}
