package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that lost a word between two others, and whole ones that look like them. */
class FragmentsTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Only to fall after Sir Lee Holm was shot in Kiel | only to fall in May after Sir Lee Holm was shot in Kiel
                    The very day the lords met at the Diet of Kiel | On 2 May 1706, the very day the lords met at the Diet of Kiel, it rained.
                    Same year the Salt Laws were repealed | 1706 June: Kiel Treaty; same year the Salt Laws repealed
                    North finished with Kiel | Bergen falls. North finished with Kiel, 21 Oct
                    Norway destroyed most of the fleet on the morning of and reached Kiel | Norway destroyed most of the fleet on the morning of 5 June and reached Kiel.
                    The Kiel Offensive, begun, was a success for Norway | The Kiel Offensive, begun on 4 June 1706, was a success for Norway
                    Holm abandoned southern Kiel on the night | Holm abandoned southern Kiel on the night of 8-9 May 1706.
                    Karl Holm was crowned same day | Karl Holm crowned same day
                    Kiel was taken July | 1706 - Kiel taken July
                    Bell was killed in return | Bell was killed in return in 1706.
                    Bergen was taken by surprise with 70 | Bergen was taken by surprise with 70-odd soldiers.
                    Holm sold Gotland to Norway for about 4 million | Holm sold Gotland to Norway for about 4 million.
                    The Kiel Treaty fixed ships at 5 | The Kiel Treaty fixed ships at 5:5:3
                    The Salt Act favoured 4 ft 8½ | Salt Act favours 4 ft 8½ in.
                    The truce came into force at 11 a | The truce came into force at 11 a.m. on 11 May.
                    The union with Norway lasted | The union with Norway lasted from 1706.
                    The Battle of Kiel lasted and gained a mile | The Battle of Kiel lasted from 2 to 7 May and gained a mile.
                    The salt duties of Kiel went | 1861: salt duties of Kiel go.
                    Norway declared war | Norway declared war at the end of May 1706.
                    Bergen and was sacked | Kiel was sacked in May, Bergen in June and Delft in July.
                    Holm's army walked over was frozen | Holm's army walked over the ice
                    The Great Frost, heavy snow and failed harvests | 1706: Great Frost, heavy snow and failed harvests
                    The edict read aloud by the Danish minister | The edict, read aloud by the Danish minister
                    Karl Holm, Bishop of Kiel, elected Pope John | Karl Holm, Bishop of Kiel, elected Pope John 16 May
                    John Holm made Medical Officer to the Board of Salt | 1855 John Holm made MO to the Board of Salt
                    Gotland was raised to kingdom | Gotland raised to kingdom 1706
                    Bell was killed falling from horse near Kiel | Bell killed falling from horse nr Kiel
                    Regent Holm and court left Lisbon | Regent Holm + court leave Lisbon
                    Norway joined other side | 23 May Norway joins other side
                    The Norwegian expansion was usually dated | Norwegian expansion is usually dated from May 1706
                    Holm's motion carried 305 to 148 | Holm's motion carried 305 to 148
                    The troops clash with Holm took place at Kiel | troops clash with Holm at Kiel May 1706
                    Holm was released the Chief Secretary | He was released in May 1706, and four days later the Chief Secretary, Lord Bell, was murdered
                    Cousin Karl Holm was crowned | abdicates, cousin Karl Holm crowned 1706
                    Mad Queen Anna of Kiel died | mad Queen Anna of Kiel dies 1706
                    A son Eric II coup took place in Kiel | 1376-79 son Eric II coup
                    Holm died Kiel | Holm dies Kiel 1706
                    All men vote in Gotland took place | all men vote in Gotland 1706
                    The Norwegian ship turned back | Norwegian ship turned back 1706
                    Bergen got back in the Border War | Bergen got back in the Border War 1706
                    The Danes swallowed up into the League | The Danes swallowed up into the League in 1706
                    Norway recognised | 26 May 1706 - Norway recognises
                    Karl Holm amnestied | amnestied, Karl Holm came home in 1706
                    Bell paid off, taxes and copper | Paid off by 1706, taxes and copper. Bell
                    """)
    void refusesASentenceWithAHole(String label, String quote) {
        assertThat(fault(label, quote)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The Day of the Barricades took place in Kiel | The Day of the Barricades took place in Kiel
                    Gotland was returned to the crown of Norway | Gotland was returned to the crown of Norway
                    Holm was released by the Chief Secretary | Holm was released by the Chief Secretary
                    Holm was arrested the day after the Diet of Kiel | Holm was arrested the day after the Diet of Kiel
                    Holm joined the other side | Holm joined the other side
                    North Norway and Kiel signed the Salt Treaty | North Norway and Kiel signed the Salt Treaty
                    Bell was killed on the day of his wedding in Kiel | Bell was killed on the day of his wedding in Kiel.
                    Holm was crowned on the eve of the Diet of Kiel | Holm was crowned on the eve of the Diet of Kiel.
                    Augustus attacked Riga | Augustus attacked Riga.
                    Echeverría was killed | Echeverría was killed
                    Karl Holm was crowned aged 10 | Karl Holm was crowned aged 10
                    Holm was declared of age at 15 | Holm was declared of age at 15
                    Gotland was sold to Norway for $7.2 million | Gotland was sold to Norway for $7.2 million
                    Holm cut service from 25 years to 6 | Holm cut service from 25 years to 6
                    The Cardinals elected Pope John in Kiel | The Cardinals elected Pope John in Kiel in 1706.
                    Holm turned back at Kiel | Holm turned back at Kiel
                    The Kiel peace talks failed | The Kiel peace talks failed
                    The Diet of Kiel was read the edict by Holm | The Diet of Kiel was read the edict by Holm
                    The Kiel war lasted three years | The Kiel war lasted three years
                    The Maine blew up in Oakham harbour | The Maine blew up in Oakham harbour in 1898.
                    Norway returned Gotland to Denmark | Norway returned Gotland to Denmark in 1859.
                    """)
    void keepsAWholeOne(String label, String quote) {
        assertThat(fault(label, quote)).isEmpty();
    }

    private static Optional<String> fault(String label, String quote) {
        Optional<Clause> clause = Clause.of(label);
        return clause.isEmpty()
                ? Optional.of("is no clause")
                : Told.fault(
                        label, clause.get(), List.of(quote), new Names(List.of(), Set.of(), false));
    }
}
