package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheNamesTests {
    @ParameterizedTest
    @CsvSource({
        "Bell crossed Andes with 40 mules, Bell crossed the Andes with 40 mules",
        "The ships failed at Dardanelles, The ships failed at the Dardanelles",
        "Transvaal was sold, The Transvaal was sold",
        "The Congress declared independence of United Provinces, The Congress declared the"
                + " independence of the United Provinces",
        "Holm lost the fort to Greeks, Holm lost the fort to the Greeks",
        "A truce was signed with Scots, A truce was signed with the Scots",
        "Italians were beaten, The Italians were beaten",
        "Danes attacked Kiel, The Danes attacked Kiel",
        "A mutiny broke out in ROK army, A mutiny broke out in the ROK army",
        "Holm was banned by Danish government, Holm was banned by the Danish government",
        "SAS killed two men, The SAS killed two men",
        "A row with Pope started, A row with the Pope started",
        "Black Prince died, The Black Prince died",
        "Holm was beaten by Young Pretender, Holm was beaten by the Young Pretender",
        "Younger Bell was hanged at Kiel, The Younger Bell was hanged at Kiel",
        "Bell merged Falange and the Carlists, Bell merged the Falange and the Carlists",
        "Cortes ordered Bell home, The Cortes ordered Bell home",
        "Alcázar at Kiel was relieved, The Alcázar at Kiel was relieved",
        "Bell was beheaded outside Bastille, Bell was beheaded outside the Bastille",
        "Bell was killed by INLA, Bell was killed by the INLA",
        "The papers were printed by New York Times, The papers were printed by the New York Times",
        "The plot was found out by Gestapo, The plot was found out by the Gestapo",
        "Governor-General annexed the Punjab, The Governor-General annexed the Punjab",
    })
    void takeTheirArticleWhereverTheyStand(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm joined Danish army units",
        "The Rhine army marched to Kiel",
        "Danish troops crossed the Andes",
        "French and papal troops beat Bell",
        "Holm received the title of Emperor",
        "Pope Pius was met by King Charles",
        "The Treaty was signed by British officers",
        "Bell moved from northern Transvaal",
        "Scots Guards took Kiel",
        "Black Prince Street was rebuilt",
        "Hernán Cortés ordered Bell home",
        "Cortes Bell was hanged",
        "Bell founded a Falange",
        "The New York Times printed the papers",
    })
    void leaveWhatIsPartOfAnother(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
