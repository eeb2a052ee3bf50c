package org.examwright.sources.reading;

import java.util.regex.Pattern;

/**
 * Turns of phrase with which a web page speaks of itself, its makers and its visitors. Each is
 * narrow enough that a sentence on the past does not use it.
 */
final class PagePhrases {
    private static final Pattern ANY =
            Pattern.compile(
                    String.join(
                            "|",
                            "\\b(?:uses?|using|accept(?: all)?|reject(?:"
                                    + " all)?|our|manage|essential|necessary) cookies\\b",
                            "\\bcookies? (?:policy|settings|preferences|consent|notice|banner)\\b",
                            "\\ball rights reserved\\b|©|&copy;|\\bcopyright"
                                + " (?:\\(c\\)|20\\d\\d|notice|holders?)\\b|\\(c\\) ?20\\d\\d\\b",
                            "\\bprivacy (?:policy|page|notice|settings|statement)\\b|\\bterms of"
                                    + " (?:service|use)\\b",
                            "\\bterms (?:and|&) conditions (?:apply|of use)\\b|\\bterms (?:and|&)"
                                    + " privacy\\b",
                            "\\b(?:sign up|log ?in|register) (?:for free|now|today|here|with"
                                + " (?:google|facebook|email))\\b|^(?:sign up|log"
                                + " ?in|register)\\b.{0,40}\\b(?:free|account|e-?mail|access|save|more)\\b",
                            "\\balready have an account\\b|\\bcreate (?:a|an|your) (?:free"
                                    + " )?account\\b",
                            "^subscribe\\b|\\bsubscribe (?:now|today|for free|to"
                                + " (?:our|my|this))\\b|\\byour inbox\\b|\\bour newsletters?\\b",
                            "\\b(?:your|a) (?:\\d+[- ]day )?free trial\\b|\\btry (?:it )?(?:for"
                                    + " )?free\\b|\\bgo premium\\b|\\bupgrade to"
                                    + " (?:pro|plus|premium|remove)\\b",
                            "\\bclick (?:here|on the (?:link|button|image)|the"
                                    + " (?:link|button|image))\\b|^tap (?:here|to)\\b|\\bscroll"
                                    + " (?:down|to the)\\b",
                            "\\bdownload"
                                + " (?:the|this|our|a|your|as|now)\\b.{0,60}\\b(?:pdf|app|worksheets?|powerpoint|file)\\b|\\bfree"
                                + " download\\b",
                            "\\b(?:app store|google play)\\b|\\badd to (?:basket|cart|wish"
                                + " ?list)\\b|\\bbuy now\\b|\\b\\d+ ?% off (?:your|all|with)\\b",
                            "\\b(?:online|1:1|one-to-one|gcse|a-level)"
                                + " tut(?:ors?|oring)\\b|\\btutoring\\b|\\b(?:our|find a|book a)"
                                + " tutors?\\b|^tutors are\\b",
                            "\\bunlock (?:your|all|this|premium)\\b|\\bboost your"
                                    + " (?:grades?|marks?|revision)\\b|\\bsubjects covered\\b",
                            "\\byour (?:device|browser|web browser|learning needs|full"
                                    + " potential)\\b|\\bcomfort of your\\b",
                            "^sponsored"
                                + " (?:by|content|links?|posts?)\\b|^advertisements?:?$|\\bad(?:vert)?"
                                + " ?(?:blocker|choices|feedback)\\b|\\bremove"
                                + " ads\\b|\\b(?:story|article|content) continues below\\b",
                            "^share (?:this|on|via|with (?:your )?friends)\\b|\\bfollow"
                                    + " us\\b|\\blike us on\\b|\\bshare on"
                                    + " (?:facebook|twitter|x|whatsapp)\\b",
                            "\\bleave a (?:comment|reply|review)\\b|\\bno comments"
                                + " (?:have|yet)\\b|\\bpost a comment\\b|^\\d+"
                                + " (?:comments?|replies|likes|views|shares|reviews?|ratings?)$",
                            "\\b(?:this|our|the) web ?(?:site|page)\\b|\\bour site\\b|\\bthis site"
                                + " (?:uses|may|contains)\\b|\\bcontained (?:in|on) (?:the|this)"
                                + " (?:web ?)?site\\b|\\bvisit (?:our|us)\\b",
                            "\\b(?:following|these) texts? (?:are|is) the property\\b|\\brespective"
                                    + " (?:authors|owners)\\b|\\bif you are the"
                                    + " (?:author|owner|copyright)\\b|\\bfair use\\b",
                            "\\bsearch (?:engine|this site|our site|the site|results"
                                + " for)\\b|\\bgoogle key ?words?\\b|\\bfile type\\b|\\bweb ?site"
                                + " link\\b",
                            "^jump to\\b|^skip to"
                                + " (?:content|main|navigation|the)\\b|^(?:back|return) to"
                                + " (?:top|the"
                                + " top|contents|home|course|lesson|list|main)\\b|\\bhome ?page\\b",
                            "^(?:see|view|show|browse|explore|read|load)"
                                + " (?:all|more|our|full|also)\\b.{0,80}(?:\\b(?:resources|articles|notes|topics|posts|courses|lessons|categories|flash"
                                + " ?cards|comments|pages|stories)\\b|[»›>→]$)",
                            "^(?:similar|related|recommended|suggested|popular|latest|recent)(?:"
                                + " \\S+){0,4}"
                                + " (?:resources|articles|posts|content|topics|pages|courses|lessons|downloads|quizzes|links):?$",
                            "^(?:more|other|further)(?: \\S+){0,4}"
                                + " (?:articles|posts|pages|courses|lessons|downloads|quizzes|links|flashcards):?$",
                            "^you (?:may|might|could) (?:also )?(?:like|enjoy|be"
                                    + " interested)\\b|^(?:people|students|others|customers) also"
                                    + " (?:like|view|read|bought|search)",
                            "^(?:created|uploaded|posted|published|written|submitted|added|edited|reviewed|last"
                                + " (?:updated|modified|edited|reviewed)|updated|modified|post)(?:"
                                + " by| on| at)?[:"
                                + " ].{0,60}(?:\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b|\\b20[0-3]\\d\\b|[|])",
                            "^(?:created|uploaded|posted|submitted|added|edited|reviewed|compiled|prepared|shared|notes|written|author)(?:"
                                + " and \\w+)?(?: by)? ?: ?.{1,60}$",
                            "^(?:author|uploader|tags?|categor(?:y|ies)|exam board|keywords?|posted"
                                    + " in|filed under|date added|last"
                                    + " updated|photo(?:graph)?s?|images?|credits?) ?: ?.{0,120}$",
                            "\\b\\d+[ -]?min(?:ute)?s? read\\b|\\b(?:estimated )?reading"
                                    + " time:?\\b|^[★☆⭐ ]{2,}",
                            "\\b(?:getty images|shutterstock|alamy|wikimedia"
                                    + " commons|istock)\\b|\\bcreative commons\\b|\\bcc[- ]by\\b",
                            "^powered by\\b|\\bterms in this set\\b|\\bstudy sets?\\b|\\bflash"
                                + " ?card (?:set|deck)s?\\b|\\bprintable version\\b|\\bprint this"
                                + " page\\b",
                            "^(?:https?://|www\\.)\\S+$|^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$|\\bsend"
                                + " us an e-?mail\\b|\\bcontact us (?:at|on|by|for|if|here)\\b"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PagePhrases() {}

    static boolean found(String body) {
        return ANY.matcher(body).find();
    }
}
