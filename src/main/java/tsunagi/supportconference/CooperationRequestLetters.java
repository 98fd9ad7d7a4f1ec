package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.documents.Letter;
import tsunagi.documents.Letters;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Municipalities;

/** 依頼書 (法9条3項) on paper. */
@Component
class CooperationRequestLetters {
    private static final List<String> TEXT = List.of(
            "日ごろから、生活にお困りの方の支援にご協力いただき、ありがとうございます。",
            "生活困窮者自立支援法第9条第1項により組織した支援会議で、下記の方の支援を検討しています。"
                    + "検討に必要なため、同条第3項により、下記のとおり協力をお願いします。"
                    + "同条第4項により、関係機関等は、この求めに協力するよう努めるものとされています。",
            "ご回答は、支援会議の守秘義務（同条第6項・第28条）のもとで取り扱います。" + "この依頼の内容は、回答に必要な方のほかには知らせないようお願いします。");

    private final Letters print;
    private final Municipalities municipalities;
    private final MemberStore members;
    private final Clock clock;

    CooperationRequestLetters(Letters print, Municipalities municipalities, MemberStore members, Clock clock) {
        this.print = print;
        this.municipalities = municipalities;
        this.members = members;
        this.clock = clock;
    }

    byte[] pdf(InformationRequest request, Subject subject) {
        return print.pdf(letter(request, subject));
    }

    Letter letter(InformationRequest request, Subject subject) {
        String conference = municipalities.municipality().name() + "支援会議";
        boolean toSomebody = request.addressee() != null;
        var addressee = new Letter.Addressee(
                "",
                toSomebody ? List.of(request.organisation()) : List.of(),
                toSomebody ? String.valueOf(request.addressee()) : request.organisation(),
                toSomebody ? "様" : "御中");
        return new Letter(
                "",
                request.on(),
                addressee,
                new Letter.Sender("", conference, Letter.Seal.OMITTED),
                "支援会議への協力について（依頼）",
                TEXT,
                List.of(
                        new Letter.Item.Text("対象の方", whom(subject)),
                        new Letter.Item.Text("お願いしたいこと", request.wanted()),
                        new Letter.Item.Text("必要な理由", request.purpose()),
                        new Letter.Item.Text("回答をお願いする日", JapaneseDates.formatWithWeekday(request.dueOn()))),
                "",
                conference + "　事務局\n" + secretariat());
    }

    private static String whom(Subject subject) {
        return Stream.of(subject.name(), subject.description(), subject.area())
                .filter(each -> each != null)
                .collect(Collectors.joining("、"));
    }

    private String secretariat() {
        var today = LocalDate.now(clock);
        return members.all().stream()
                .filter(each -> each.secretariat() && each.mayAttend(today))
                .map(Member::label)
                .collect(Collectors.joining("\n"));
    }
}
