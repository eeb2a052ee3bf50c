package org.examwright.attempts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.sitting.Save.Held;
import org.examwright.platform.Json;

/** Signs what was saved and when, with a secret of the attempt's own. */
final class Receipt {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN_BYTES = 16;

    private Receipt() {}

    static String of(byte[] secret, AttemptId attempt, int slot, Held held) {
        var answer = AnswerBody.of(held.answer());
        var signed =
                String.join(
                        "|",
                        attempt.toString(),
                        Integer.toString(slot),
                        Integer.toString(held.sequence()),
                        held.savedAt().toString(),
                        answer == null ? "" : Json.MAPPER.writeValueAsString(answer));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var whole = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, SHOWN_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
