package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.CanalStrike.ask;
import static org.examwright.generation.CanalStrike.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.generation.extracts.Document;
import org.examwright.generation.extracts.Documents;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Term;
import org.examwright.questions.Extract;
import org.examwright.questions.Finding;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractPatternTests {
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "M27, 1", "S26, 1", "S27, 1", "S28, 2", "S29, 2", "S30, 1", "S31, 1", "S32, 2", "E30, 2",
        "E31, 3", "E32, 3"
    })
    void asksOnSoManyExtractsWithoutAFlaw(String pattern, int extracts) {
        var lexicon = Lexicon.of(CanalStrike.notes(), List.of());

        var asked = ask(pattern, CanalStrike.more());

        assertThat(asked).isNotEmpty();
        assertThat(asked)
                .allSatisfy(
                        question -> {
                            assertThat(question.content().extracts()).hasSize(extracts);
                            assertThat(Linter.lint(question.content(), lexicon))
                                    .filteredOn(f -> f.severity() != Finding.Severity.SKIPPED)
                                    .isEmpty();
                            assertThat(question.content().topics()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M27", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "E30", "E31", "E32"})
    void saysThatThereIsNoExtract(String pattern) {
        assertThat(because(pattern, List.of()))
                .isEqualTo(pattern + ": no source of kind EXTRACT with provenance");
    }

    @Test
    void saysWhatTheExtractsLack() {
        var agreed = List.of(CanalStrike.PRAISE, CanalStrike.SPEECH);

        assertThat(because("S28", agreed))
                .isEqualTo("S28: no two extracts take opposite sides on one matter");
        assertThat(because("E32", agreed)).contains("name author, year and kind");
        assertThat(because("S31", List.of(CanalStrike.BLAME)))
                .contains("no extract gives three reasons or results");
    }

    @Test
    void infersWhatASentenceCarriesAndOffersWhatOthersRuleOut() {
        var question = ask("M27", List.of(CanalStrike.CALM)).getFirst();
        var words = question.content().extracts().getFirst().text();

        assertThat(Asking.key(question).evidence()).isNotEmpty();
        assertThat(words).doesNotContain(Asking.key(question).text());
        assertThat(Asking.wrong(question))
                .allSatisfy(
                        option ->
                                assertThat(Objects.requireNonNull(option.falsity()).evidence())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                quote ->
                                                        assertThat(words).contains(quote.quote())));
    }

    @Test
    void reversesNoSentenceOfTheExtract() {
        var question = ask("M27", List.of(CanalStrike.CALM)).getFirst();

        assertThat(question.content().options())
                .extracting(option -> option.text())
                .noneMatch(option -> option.contains("agreed to meet"))
                .noneMatch(option -> option.contains("tried in vain"));
        assertThat(ask("M27", CanalStrike.all())).isEmpty();
    }

    @Test
    void offersNothingThatAnExtractTakesForGranted() {
        var notes = new Notebook().topic("The canals");
        notes.term("Canal strike", Term.Kind.CONCEPT, "the refusal of the boatmen to work");
        notes.event("The canal strike was debated", 1894);
        notes.event("The canal strike was announced", 1894);

        assertThat(ask("M27", notes.knowledge(), List.of(CanalStrike.PRAISE))).isEmpty();
    }

    @Test
    void asksForTheReasonsThatTheExtractGives() {
        var question = ask("S31", CanalStrike.all()).getFirst();

        assertThat(question.content().stem())
                .isEqualTo(
                        "What, according to the extract, were three reasons for the canal strike?");
        assertThat(Asking.scheme(question).points())
                .extracting(MarkScheme.Point::text)
                .containsExactly(
                        "The new toll of that spring",
                        "The dismissal of two clerks who had joined the union",
                        "The price of bread");
    }

    @Test
    void weighsBothSidesOfAHistoriansView() {
        var question = ask("E30", CanalStrike.all()).getFirst();
        var essay = Asking.essay(question);

        assertThat(question.content().stem())
                .contains("‘the canal strike was a splendid success for the boatmen’");
        assertThat(question.content().extracts())
                .extracting(Extract::title)
                .startsWith("The boatmen of Marden");
        assertThat(essay.favour()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(essay.against()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(essay.levels().getFirst().to()).isEqualTo(20);
        assertThat(question.content().assessmentObjectives()).containsExactly("AO3");
    }

    @Test
    void letsTheOtherHistorianSayWhatWouldBeAVerdict() {
        var essay = Asking.essay(ask("E30", CanalStrike.all()).getFirst());

        assertThat(essay.against())
                .extracting(MarkScheme.Claim::claim)
                .anyMatch(claim -> claim.contains("a costly failure for the valley"));
        assertThat(essay.favour())
                .extracting(MarkScheme.Claim::claim)
                .noneMatch(claim -> claim.contains("a splendid success for the boatmen"));
    }

    @Test
    void filesAQuestionUnderATopicThatNoFactIsCalledBy() {
        var notes = new Notebook().topic("Toll Act");
        notes.person("Amos Bell");
        var extract =
                CanalStrike.document(
                        "The toll",
                        "R. Hay",
                        "A history of tolls, 1901",
                        "The Toll Act was a disaster. The Toll Act ruined the carriers. The Toll"
                                + " Act was cruel to the poor, who had no other road to the sea, and it"
                                + " was cruel to the few who owned a boat of their own.");

        assertThat(ask("S27", notes.knowledge(), List.of(extract)))
                .singleElement()
                .satisfies(question -> assertThat(question.content().topics()).hasSize(1));
    }

    @Test
    void setsHistoriansAgainstHistoriansAndWeighsOnlyWhatIsOfTheTime() {
        assertThat(titles("E31"))
                .containsOnly("The boatmen of Marden", "Trade and folly", "Water and work");
        assertThat(titles("E32"))
                .containsOnly("To the boatmen", "A lock-keeper's year", "The peace of the county");
        assertThat(titles("S30")).containsOnly("A lock-keeper's year", "The peace of the county");
    }

    @Test
    void citesTheExtractsAtTheirPlaces() {
        var lines =
                CanalStrike.all().stream()
                        .flatMap(document -> document.passages().stream())
                        .toList();

        assertThat(everyQuote())
                .allSatisfy(
                        quote ->
                                assertThat(lines)
                                        .anySatisfy(
                                                line ->
                                                        assertThat(cut(line.text(), quote))
                                                                .isEqualTo(quote.quote())));
    }

    @Test
    void asksTheSameWhateverTheIdsAndTheOrderOfTheSources() {
        List<Document> turned = new ArrayList<>(CanalStrike.all());
        Collections.reverse(turned);

        assertThat(stems(turned)).isEqualTo(stems(CanalStrike.all()));
    }

    @Test
    void takesNothingForAFactThatOnlyAnExtractSays() {
        var notes = new Notebook().topic("The canals");
        Event told = notes.event("The boatmen burnt a barge", 1894);
        var source = told.evidence().getFirst().sourceId();
        var extract = new Document(source, 1, "A letter", null, "Letter of 1894", null, List.of());

        assertThat(Documents.without(notes.knowledge(), List.of(extract)).events()).isEmpty();
        assertThat(Documents.without(notes.knowledge(), List.of()).events()).hasSize(1);
    }

    private static List<String> titles(String pattern) {
        return ask(pattern, CanalStrike.all()).stream()
                .flatMap(question -> question.content().extracts().stream())
                .map(Extract::title)
                .toList();
    }

    private static List<String> stems(List<Document> documents) {
        return Stream.of("M27", "S26", "S28", "S32", "E30", "E32")
                .flatMap(pattern -> ask(pattern, documents).stream())
                .map(
                        q ->
                                q.content().stem()
                                        + q.content().extracts().stream()
                                                .map(Extract::title)
                                                .toList()
                                        + q.content().options().stream()
                                                .map(o -> o.text())
                                                .toList())
                .toList();
    }

    private static List<Evidence> everyQuote() {
        return Stream.of("S26", "S27", "S28", "S29", "S31", "S32")
                .flatMap(pattern -> ask(pattern, CanalStrike.all()).stream())
                .flatMap(
                        question ->
                                Stream.concat(
                                        question.content().extracts().stream()
                                                .flatMap(extract -> extract.passages().stream()),
                                        Asking.scheme(question).points().stream()
                                                .flatMap(point -> point.evidence().stream())))
                .toList();
    }

    private static String cut(String line, Evidence quote) {
        return line.codePointCount(0, line.length()) < quote.end()
                ? ""
                : line.substring(
                        line.offsetByCodePoints(0, quote.start()),
                        line.offsetByCodePoints(0, quote.end()));
    }

    private static String because(String pattern, List<Document> documents) {
        var generator = generator(pattern, CanalStrike.notes(), documents);
        QuestionType type = Asking.named(1, pattern).types().getFirst();
        assertThat(generator.all(type, 100)).isEmpty();
        return generator.shortfall(type, 1, 0).getFirst().because();
    }
}
