package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.supervision.PairFiles.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S2")
class WarningReplyTest {
    @Test
    void is_made_on_its_day() {
        WarningReply reply = reply(WarningKind.CONCERN, day(3, 5), WarningReply.Reply.RESOLVED, day(3, 7));

        assertThat(reply.isMadeBy(day(3, 6))).isFalse();
        assertThat(reply.isMadeBy(day(3, 7))).isTrue();
        assertThat(WarningReply.KIND.owner().apply(reply)).isEqualTo("m-000001");
    }

    @Test
    void nobody_replies_to_what_has_not_begun() {
        assertThat(reply(WarningKind.CONCERN, day(3, 5), WarningReply.Reply.RESOLVED, day(3, 5))
                        .since())
                .isEqualTo(day(3, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reply(WarningKind.CONCERN, day(3, 5), WarningReply.Reply.RESOLVED, day(3, 4)))
                .withMessage("w-000001 replies on 2026-03-04 to a warning that began on 2026-03-05");
    }
}
