package org.examwright.questions.bank.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON that is sent as it is. */
public record Rendered(@JsonValue @JsonRawValue String json) {}
