package org.examwright.knowledge.extraction.labels.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.extraction.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTests {
    private final Proofreader reader = new Proofreader(word -> word.is("Smith"));

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "60%/NUM was/AUX collectivised/VERB | 1 | NUMBER_ALONE",
                "All/DET 800/NUM were/AUX gone/ADJ | 2 | NUMBER_ALONE",
                "Many/ADJ members/NOUN knew/VERB that/SCONJ he/PRON had/AUX left/VERB | 2 |"
                        + " DANGLING",
                "Smith/PROPN quarrelled/VERB with/ADP its/PRON leader/NOUN | 1 | DANGLING",
                "Smith/PROPN used/VERB it/PRON | 1 | DANGLING",
                "Droughts/NOUN made/VERB the/DET situation/NOUN worse/ADJ | 1 | WHICH",
                "The/DET pact/NOUN held/VERB | 2 | WHICH",
                "The/DET court/NOUN ruled/VERB 9/NUM | 2 | CUT",
                "There/PRON was/AUX a/DET drop/NOUN to/ADP 30%/NUM | 1 | CUT",
                "Success/NOUN made/VERB Smith/PROPN famous/ADJ | 1 | CUT",
                "The/DET state/NOUN was/AUX much/ADV more/ADV severe/ADJ | 2 | CUT",
                "The/DET time/NOUN of/ADP plenty/NOUN was/AUX coming/VERB | 4 | CUT",
                "Appeals/NOUN meant/VERB a/DET case/NOUN could/AUX fail/VERB | 1 | CUT",
                "Prisoners/NOUN were/AUX sentenced/VERB to/ADP years/NOUN go/VERB to/ADP camps/NOUN"
                        + " | 1 | TWO_VERBS",
                "Ministers/NOUN announced/VERB intended/VERB changes/NOUN | 1 | TWO_VERBS",
            })
    void refuses(String words, int verb, Fault fault) {
        assertThat(reader.fault(tokens(words), verb)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith/PROPN left/VERB the/DET party/NOUN",
                "Smith/PROPN thought/VERB that/SCONJ he/PRON was/AUX ill/ADJ",
                "80%/NUM of/ADP churches/NOUN were/AUX closed/VERB",
                "Failure/NOUN to/PART win/VERB ruined/VERB Smith/PROPN",
                "Smith/PROPN was/AUX more/ADV severe/ADJ than/ADP Jones/PROPN",
                "Smith/PROPN promised/VERB to/PART end/VERB the/DET war/NOUN",
                "Rebels/NOUN seized/VERB the/DET town/NOUN and/CCONJ burned/VERB it/PRON",
            })
    void letsStandWhatIsPlain(String words) {
        int verb = words.matches("(?:80%|Failure).*") ? 3 : 1;

        assertThat(reader.fault(tokens(words), verb)).isNull();
    }

    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        int place = 0;
        for (String word : words.split(" ")) {
            String text = word.substring(0, word.lastIndexOf('/'));
            String tag = word.substring(word.lastIndexOf('/') + 1);
            tokens.add(new Token(text, tag, place, place + text.length()));
            place += text.length() + 1;
        }
        return tokens;
    }
}
