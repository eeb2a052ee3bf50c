package org.examwright.generation.language;

import java.util.HashMap;
import java.util.Map;

/**
 * English verbs whose past is not formed with -ed: base, past, participle; a slash parts variants.
 */
final class IrregularVerbs {
    private static final String TABLE =
            """
            arise arose arisen
            awake awoke awoken
            bear bore borne
            beat beat beaten
            become became become
            begin began begun
            bend bent bent
            bet bet bet
            bid bid bid
            bind bound bound
            bite bit bitten
            bleed bled bled
            blow blew blown
            break broke broken
            breed bred bred
            bring brought brought
            broadcast broadcast broadcast
            build built built
            burn burnt burnt
            burst burst burst
            buy bought bought
            cast cast cast
            catch caught caught
            choose chose chosen
            cling clung clung
            come came come
            cost cost cost
            creep crept crept
            cut cut cut
            deal dealt dealt
            dig dug dug
            draw drew drawn
            dream dreamt dreamt
            drink drank drunk
            drive drove driven
            dwell dwelt dwelt
            eat ate eaten
            fall fell fallen
            feed fed fed
            feel felt felt
            fight fought fought
            find found found
            flee fled fled
            fling flung flung
            fly flew flown
            forbid forbade forbidden
            forecast forecast forecast
            foresee foresaw foreseen
            forget forgot forgotten
            forgive forgave forgiven
            forgo forwent forgone
            forsake forsook forsaken
            freeze froze frozen
            get got got
            give gave given
            go went gone
            grow grew grown
            have had had
            hear heard heard
            hide hid hidden
            hit hit hit
            hold held held
            hurt hurt hurt
            keep kept kept
            kneel knelt knelt
            know knew known
            lay laid laid
            lead led led
            learn learnt learnt
            leave left left
            lend lent lent
            let let let
            lie lay lain
            light lit lit
            lose lost lost
            make made made
            mean meant meant
            meet met met
            mislead misled misled
            outbid outbid outbid
            outdo outdid outdone
            overcome overcame overcome
            overrun overran overrun
            oversee oversaw overseen
            overtake overtook overtaken
            overthrow overthrew overthrown
            override overrode overridden
            pay paid paid
            put put put
            quit quit quit
            read read read
            rebuild rebuilt rebuilt
            repay repaid repaid
            retake retook retaken
            rethink rethought rethought
            rewrite rewrote rewritten
            ride rode ridden
            ring rang rung
            rise rose risen
            run ran run
            say said said
            see saw seen
            seek sought sought
            sell sold sold
            send sent sent
            set set set
            shake shook shaken
            shed shed shed
            shoot shot shot
            show showed shown
            shrink shrank shrunk
            shut shut shut
            sing sang sung
            sink sank sunk
            sit sat sat
            sleep slept slept
            slide slid slid
            speak spoke spoken
            speed sped sped
            spend spent spent
            spin spun spun
            split split split
            spread spread spread
            spring sprang sprung
            stand stood stood
            steal stole stolen
            stick stuck stuck
            sting stung stung
            stride strode stridden
            strike struck struck
            strive strove striven
            swear swore sworn
            sweep swept swept
            swim swam swum
            swing swung swung
            take took taken
            teach taught taught
            tear tore torn
            tell told told
            think thought thought
            throw threw thrown
            thrust thrust thrust
            tread trod trodden
            undercut undercut undercut
            undergo underwent undergone
            understand understood understood
            undertake undertook undertaken
            undo undid undone
            uphold upheld upheld
            upset upset upset
            wake woke woken
            wear wore worn
            weave wove woven
            weep wept wept
            win won won
            wind wound wound
            withdraw withdrew withdrawn
            withhold withheld withheld
            withstand withstood withstood
            wring wrung wrung
            write wrote written
            """;

    static final Map<String, String> BASE_OF_PAST = new HashMap<>();
    static final Map<String, String> BASE_OF_PARTICIPLE = new HashMap<>();
    static final Map<String, String> PARTICIPLE_OF_BASE = new HashMap<>();

    static {
        for (String line : TABLE.lines().toList()) {
            String[] forms = line.split(" ");
            BASE_OF_PAST.put(forms[1], forms[0]);
            BASE_OF_PARTICIPLE.put(forms[2], forms[0]);
            PARTICIPLE_OF_BASE.put(forms[0], forms[2]);
        }
    }

    private IrregularVerbs() {}
}
