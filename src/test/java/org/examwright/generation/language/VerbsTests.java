package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTests {

    @ParameterizedTest(name = "{0} comes from {1}")
    @CsvSource(
            delimiter = ' ',
            textBlock =
                    """
                    rose rise
                    led lead
                    became become
                    overthrew overthrow
                    withdrew withdraw
                    fled flee
                    won win
                    was be
                    died die
                    allied ally
                    occupied occupy
                    tried try
                    banned ban
                    expelled expel
                    controlled control
                    killed kill
                    cancelled cancel
                    travelled travel
                    installed install
                    admitted admit
                    added add
                    agreed agree
                    decreed decree
                    succeeded succeed
                    seceded secede
                    conceded concede
                    created create
                    dictated dictate
                    nominated nominate
                    defeated defeat
                    treated treat
                    visited visit
                    prohibited prohibit
                    united unite
                    invited invite
                    recruited recruit
                    promoted promote
                    voted vote
                    plotted plot
                    looted loot
                    executed execute
                    distributed distribute
                    instituted institute
                    shouted shout
                    completed complete
                    targeted target
                    divided divide
                    guided guide
                    massacred massacre
                    avoided avoid
                    invaded invade
                    loaded load
                    exploded explode
                    flooded flood
                    included include
                    founded found
                    demanded demand
                    ruled rule
                    exiled exile
                    failed fail
                    appealed appeal
                    boiled boil
                    settled settle
                    struggled struggle
                    toppled topple
                    declared declare
                    appeared appear
                    fired fire
                    repaired repair
                    restored restore
                    secured secure
                    poured pour
                    murdered murder
                    ordered order
                    surrendered surrender
                    joined join
                    explained explain
                    opened open
                    combined combine
                    declined decline
                    undermined undermine
                    abandoned abandon
                    imprisoned imprison
                    postponed postpone
                    returned return
                    signed sign
                    convened convene
                    intervened intervene
                    named name
                    proclaimed proclaim
                    claimed claim
                    stormed storm
                    assumed assume
                    resumed resume
                    welcomed welcome
                    escaped escape
                    developed develop
                    stopped stop
                    provoked provoke
                    attacked attack
                    elected elect
                    revolted revolt
                    used use
                    accused accuse
                    opposed oppose
                    raised raise
                    promised promise
                    passed pass
                    collapsed collapse
                    endorsed endorse
                    focused focus
                    mobilised mobilise
                    purged purge
                    reached reach
                    launched launch
                    abolished abolish
                    allowed allow
                    destroyed destroy
                    introduced introduce
                    replaced replace
                    announced announce
                    panicked panic
                    described describe
                    bombed bomb
                    merged merge
                    changed change
                    challenged challenge
                    hanged hang
                    managed manage
                    seized seize
                    issued issue
                    pursued pursue
                    rescued rescue
                    continued continue
                    deposed depose
                    imposed impose
                    nationalised nationalise
                    starved starve
                    arrested arrest
                    assassinated assassinate
                    acquired acquire
                    required require
                    interfered interfere
                    considered consider
                    requisitioned requisition
                    resigned resign
                    published publish
                    granted grant
                    supervised supervise
                    forced force
                    caused cause
                    ceased cease
                    increased increase
                    dissolved dissolve
                    renamed rename
                    toured tour
                    favoured favour
                    rallied rally
                    besieged besiege
                    tortured torture
                    doubled double
                    trebled treble
                    tripled triple
                    halved halve
                    collectivised collectivise
                    denounced denounce
                    revealed reveal
                    broadcast broadcast
                    limited limit
                    rationed ration
                    crowned crown
                    governed govern
                    """)
    void leadsAPastFormBackToItsBase(String past, String base) {
        assertThat(Verbs.baseOfPast(past)).contains(base);
    }

    @ParameterizedTest
    @CsvSource({
        "taken, take",
        "begun, begin",
        "shot, shoot",
        "expelled, expel",
        "forbidden, forbid",
        "overthrown, overthrow"
    })
    void leadsAParticipleBackToItsBase(String participle, String base) {
        assertThat(Verbs.baseOfParticiple(participle)).contains(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"need", "hundred", "red", "army", "rises", "shed-like"})
    void findsNoPastInOtherWords(String word) {
        assertThat(Verbs.baseOfPast(word)).isEmpty();
    }
}
