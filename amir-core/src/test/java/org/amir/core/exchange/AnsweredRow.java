package org.amir.core.exchange;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.record.FreeText;
import org.amir.core.recruitment.Channel;

/** A row of a form to test with. A text that is empty was not answered. */
record AnsweredRow(
        Role role,
        String email,
        String birthDate,
        String stamp,
        String name,
        String motivation,
        Answer<Channel> channel,
        Answer<Boolean> consent,
        ImmutableSet<Withheld> withheld) {

    static AnsweredRow mentor(String email, String birthDate, String stamp) {
        return answered(Role.MENTOR, email, birthDate, stamp);
    }

    static AnsweredRow mentee(String email, String birthDate, String stamp) {
        return answered(Role.MENTEE, email, birthDate, stamp);
    }

    private static AnsweredRow answered(Role role, String email, String birthDate, String stamp) {
        return new AnsweredRow(
                role,
                email,
                birthDate,
                stamp,
                "Somebody",
                "",
                Answer.notAnswered(),
                Answer.of(true),
                ImmutableSet.of());
    }

    AnsweredRow named(String other) {
        return new AnsweredRow(role, email, birthDate, stamp, other, motivation, channel, consent, withheld);
    }

    AnsweredRow saying(String other) {
        return new AnsweredRow(role, email, birthDate, stamp, name, other, channel, consent, withheld);
    }

    AnsweredRow through(Channel other) {
        return new AnsweredRow(role, email, birthDate, stamp, name, motivation, Answer.of(other), consent, withheld);
    }

    AnsweredRow consenting(Answer<Boolean> other) {
        return new AnsweredRow(role, email, birthDate, stamp, name, motivation, channel, other, withheld);
    }

    AnsweredRow sayingNo() {
        return consenting(Answer.of(false));
    }

    AnsweredRow withoutConsent() {
        return consenting(Answer.notAnswered());
    }

    AnsweredRow withholding(Withheld... what) {
        return new AnsweredRow(
                role, email, birthDate, stamp, name, motivation, channel, consent, ImmutableSet.copyOf(what));
    }

    LocalDateTime time() {
        return LocalDateTime.parse(stamp);
    }

    Profile profile() {
        Traits traits = Traits.builder()
                .birthDate(birthDate.isEmpty() ? Answer.notAnswered() : Answer.of(LocalDate.parse(birthDate)))
                .motivation(motivation.isEmpty() ? Answer.notAnswered() : Answer.of(FreeText.of(motivation)))
                .build();
        return role == Role.MENTOR
                ? Mentor.builder().traits(traits).build()
                : Mentee.builder().traits(traits).build();
    }

    Identity identity() {
        return Identity.builder()
                .name(name)
                .email(Optional.of(email).filter(text -> !text.isEmpty()))
                .build();
    }

    Submission in(String file, int number) {
        return Submission.builder()
                .row(new Row(file, number))
                .stamp(time())
                .identity(identity())
                .profile(profile())
                .channel(channel)
                .programmeConsent(consent)
                .addAllWithheld(withheld)
                .build();
    }
}
