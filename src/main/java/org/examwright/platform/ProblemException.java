package org.examwright.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request is refused; answered as a problem (RFC 9457), and nothing has changed. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ProblemType type;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /** One thing wrong in the body: where (JSON Pointer), what, and what to do about it. */
    public record Fault(String pointer, String code, String detail) {}

    public ProblemException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Names one more place at fault. */
    public ProblemException with(String pointer, String code, String detail) {
        faults.add(new Fault(pointer, code, detail));
        return this;
    }

    /** Adds a member of its own to the problem, such as {@code held}. */
    public ProblemException member(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
