package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.Term;
import org.junit.jupiter.api.Test;

/** Lists of which a learner gives two. */
class TwoOfAListTests {
    private static final List<String> NAMES =
            List.of(
                    "Bailly",
                    "Barnave",
                    "Brissot",
                    "Carnot",
                    "Couthon",
                    "Danton",
                    "Hébert",
                    "Jourdan",
                    "Lameth",
                    "Marat",
                    "Mounier",
                    "Roland",
                    "Vergniaud");

    private final Notebook notes = new Notebook().topic("The Assembly");

    private Actor council(String name, int size, String sentence) {
        Actor council = notes.group(name);
        NAMES.stream()
                .limit(size)
                .forEach(member -> notes.member(notes.person(member), council, sentence));
        return council;
    }

    /** The same where nothing but one sentence tells of the body. */
    private static Knowledge tellingOnly(String sentence, Knowledge knowledge) {
        var told =
                knowledge.relations().stream()
                        .filter(relation -> relation.evidence().getFirst().quote().equals(sentence))
                        .findFirst()
                        .orElseThrow()
                        .evidence();
        var actors =
                knowledge.actors().stream()
                        .map(
                                actor ->
                                        actor.kind() == Actor.Kind.PERSON
                                                ? actor
                                                : new Actor(
                                                        actor.id(),
                                                        actor.name(),
                                                        actor.aliases(),
                                                        actor.kind(),
                                                        actor.role(),
                                                        actor.offices(),
                                                        actor.topics(),
                                                        told,
                                                        actor.standing()))
                        .toList();
        return new Knowledge(
                knowledge.topics(),
                knowledge.themes(),
                actors,
                knowledge.events(),
                knowledge.terms(),
                knowledge.figures(),
                knowledge.statements(),
                knowledge.relations());
    }

    @Test
    void areAskedForWhereTheNotesTellMoreOfIt() {
        council("Council of Lyon", 3, "Bailly, Barnave and Brissot sat in it.");

        assertThat(ask("S3", notes.knowledge()))
                .extracting(question -> question.content().stem())
                .singleElement(STRING)
                .endsWith(" two members of the Council of Lyon.");
    }

    @Test
    void areNotAskedForWhereOneSentenceTellsTheListAndNothingTheBody() {
        var sentence = "Bailly, Barnave and Brissot sat in it.";
        council("Council of Lyon", 3, sentence);

        assertThat(ask("S3", tellingOnly(sentence, notes.knowledge()))).isEmpty();
    }

    @Test
    void areAskedForWhereTheListIsThatOfATermOfTheCourse() {
        var sentence = "Bailly, Barnave and Brissot swore it first.";
        council("first signatories of the Tennis Court Oath", 3, sentence);
        notes.term("Tennis Court Oath", Term.Kind.DOCUMENT, "the promise not to part");

        assertThat(ask("S3", tellingOnly(sentence, notes.knowledge()))).hasSize(1);
    }

    @Test
    void areNotAskedForWhereATermOnlyBeginsAnotherName() {
        var sentence = "Bailly, Barnave and Brissot were the first of them.";
        council("first wardens of the Tennis Court", 3, sentence);
        notes.term("Tennis", Term.Kind.CONCEPT, "a game that was played with rackets");

        assertThat(ask("S3", tellingOnly(sentence, notes.knowledge()))).isEmpty();
    }

    @Test
    void areAskedForOfACountedBodyOnlyWhereAllAreKnown() {
        council("Council of Four", 3, "Bailly, Barnave and Brissot sat in it.");

        assertThat(ask("S3", notes.knowledge())).isEmpty();
    }

    @Test
    void areAllThereAreWhereTheNotesSayHowMany() {
        council("Council of Lyon", 3, "The three men of it were Bailly, Barnave and Brissot.");

        assertThat(scheme(ask("S3", notes.knowledge()).getFirst()).takesOthers()).isFalse();
    }

    @Test
    void areAllThereAreOfATriumvirateAndOthersOfTheTimeAreRefused() {
        council("Triumvirate", 3, "Bailly, Barnave and Brissot made up the Triumvirate.");
        notes.person("Camille Desmoulins");

        var scheme = scheme(ask("S3", notes.knowledge()).getFirst());

        assertThat(scheme.takesOthers()).isFalse();
        assertThat(scheme.points())
                .allSatisfy(
                        point -> assertThat(point.reject()).containsExactly("Camille Desmoulins"));
    }

    @Test
    void mayBeMoreThanAreKnownWhereTheNotesCountAnother() {
        council("Jury of Lyon", 13, "At first twelve citizens sat in it.");

        assertThat(scheme(ask("S3", notes.knowledge()).getFirst()).takesOthers()).isTrue();
    }

    @Test
    void areNoMeasuresOfWhatSomebodyDidInNotesThatWereRead() {
        notes.read(0.9).person("Danton");
        for (String deed : List.of("raised an army", "closed the clubs", "taxed the rich")) {
            notes.statement(Kind.MEASURE, "Danton", "Danton " + deed);
        }

        assertThat(ask("S3", notes.knowledge())).isEmpty();
    }

    @Test
    void areNoAimsWhereTheNotesThatWereReadTellWhatCameAbout() {
        notes.read(0.9);
        for (String aim : List.of("feed the towns", "end the war", "pay the troops")) {
            notes.statement(Kind.AIM, "the new tax", "to " + aim + " without a loan");
            notes.statement(Kind.AIM, "the old tax", "The king wished to " + aim);
        }

        assertThat(ask("S3", notes.knowledge()))
                .extracting(question -> question.content().stem())
                .singleElement(STRING)
                .endsWith(" two aims of the new tax.");
    }
}
