package org.examwright.questions.bank;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON that is sent as it is. */
record Rendered(@JsonValue @JsonRawValue String json) {}
