package org.examwright.sources.documents;

/** No text could be taken out of a document. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;
    private final Fault fault;

    UnreadableDocument(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
