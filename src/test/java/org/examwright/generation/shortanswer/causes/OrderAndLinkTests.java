package org.examwright.generation.shortanswer.causes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderAndLinkTests {
    @ParameterizedTest
    @CsvSource({
        "Danton was shot after the Rouen Affair, Marat purged Rouen in the Rouen Affair, true",
        "Marat purged Rouen in the Rouen Affair, Danton was shot after the Rouen Affair, true",
        "Hunger killed thousands following the seizure of grain, Sieyès ordered seizures of grain,"
                + " true",
        "Mirabeau died after a fever, Marat purged Rouen in the Rouen Affair, false",
        "Danton was shot in Paris, Marat purged Rouen in the Rouen Affair, false",
    })
    void asksForNoOrderThatTheTellingGives(String one, String other, boolean given) {
        assertThat(OrderAndLink.givesOrder(one, other)).isEqualTo(given);
    }
}
