package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNotesTests {
    private static final String FRENCH =
            """
            La Révolution française

            Les causes de la Révolution
            - En 1788, la récolte est mauvaise et le prix du pain augmente dans tout le royaume.
            - Louis XVI convoque les États généraux, qui se réunissent à Versailles en mai 1789.
            - Le 14 juillet 1789, les Parisiens prennent la Bastille; c'est la fin de l'absolutisme.

            La Terreur
            - Robespierre entre au Comité de salut public en juillet 1793 parce que la France est en guerre.
            - Il est arrêté le 27 juillet 1794 et guillotiné le lendemain avec ses amis.
            """;
    private static final String HEBREW =
            """
            המהפכה הצרפתית
            בשנת 1789 פרצה המהפכה הצרפתית בעקבות משבר כלכלי קשה ורעב בפריז.
            בשנת 1799 תפס נפוליאון בונפרטה את השלטון בצרפת והיה לקונסול הראשון.
            """;

    @Test
    void findsDatesAndNamesInFrenchAndTrustsNone() {
        var text = text(FRENCH);
        var found = extract(text);

        assertThat(Extraction.foreignTongue(text)).contains("French");
        assertThat(found.events()).extracting(Event::from).contains(LocalDate.of(1788, 1, 1));
        assertThat(found.actors()).extracting(Actor::name).contains("Louis XVI");
        assertThat(found.events()).allMatch(event -> event.standing().confidence() < 0.5);
        assertThat(found.actors()).allMatch(actor -> actor.standing().confidence() < 0.5);
        assertThat(found.statements()).isEmpty();
        assertThat(found.relations()).isEmpty();
        assertThat(found.terms()).isEmpty();
    }

    @Test
    void readsFromRightToLeftAndSaysThatItIsNotEnglish() {
        var text = text(HEBREW);

        assertThat(Extraction.foreignTongue(text)).contains("a language that is not English");
        assertThat(extract(text).events())
                .allSatisfy(
                        event ->
                                assertThat(event.evidence())
                                        .allSatisfy(
                                                quote ->
                                                        assertThat(HEBREW)
                                                                .contains(quote.quote())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zino and Kamenev v. Trotsky 1924, lost job as Comm. for War, alliance w/ right,"
                        + " cons. power, defeat of Left",
                "1846 - 1847 - 1848 - 1849",
                "Le Chapelier law 1791: no strikes, no guilds, and the free market in all of France"
                        + " was to be the rule",
                "La Marseillaise, Les Misérables, El Alamein, Der Stürmer were named in the essay"
                        + " on songs and books"
            })
    void takesTerseEnglishForEnglish(String notes) {
        assertThat(Extraction.foreignTongue(text(notes))).isEmpty();
    }

    private static SourceText text(String notes) {
        var passages = NotesReader.read(notes, MediaKind.TEXT).passages();
        return new SourceText(SourceId.next(), 1, "Notes", passages);
    }

    private static Knowledge extract(SourceText text) {
        var nothing =
                new Knowledge(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        return new Extraction().extract(text, nothing, _ -> true);
    }
}
