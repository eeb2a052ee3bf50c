package org.examwright.sources.documents;

/** Why no text can be taken out of a document, and what to do about it. */
public enum Fault {
    WITHOUT_TEXT(
            "source-without-text",
            "The document has no text, only pictures of pages. Run text recognition (OCR) over it,"
                    + " or send the text itself."),
    ENCRYPTED(
            "source-encrypted",
            "The document is protected by a password. Save it without one and send it again."),
    DAMAGED(
            "source-damaged",
            "The document is damaged or cut short. Open it, save it anew and send it again."),
    EXPANDS(
            "source-expands",
            "The document unpacks to far more than notes can be. Send its text as a .docx, .pdf or"
                    + " .txt of ordinary size."),
    TOO_SLOW(
            "source-too-slow",
            "Taking the text out of the document took too long. Save it anew, or send it in"
                    + " parts.");

    private final String code;
    private final String detail;

    Fault(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    /** The code of the problem that the source then shows. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, for the teacher. */
    public String detail() {
        return detail;
    }
}
