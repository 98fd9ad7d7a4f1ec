package tsunagi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanId;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.web.Detail;

/** 報告・資源不足 — what the desk tells a meeting in its own words; the case goes on as it stands, and 様式3 keeps what was said. */
abstract sealed class ToldMatter implements AgendaMatter {
    private final Purpose purpose;
    private final String asked;
    private final CaseFiles cases;
    private final CaseGrants grants;
    private final SupportLog log;

    private ToldMatter(Purpose purpose, String asked, CaseFiles cases, CaseGrants grants, SupportLog log) {
        this.purpose = purpose;
        this.asked = asked;
        this.cases = cases;
        this.grants = grants;
        this.log = log;
    }

    /** 経過の報告. */
    @Component
    static final class Report extends ToldMatter {
        Report(CaseFiles cases, CaseGrants grants, SupportLog log) {
            super(Purpose.REPORT, "報告すること", cases, grants, log);
        }
    }

    /** 社会資源の不足 (長岡 要領5(1)エ、札幌 要綱4(1)エ). */
    @Component
    static final class Shortage extends ToldMatter {
        Shortage(CaseFiles cases, CaseGrants grants, SupportLog log) {
            super(Purpose.SHORTAGE, "足りない社会資源", cases, grants, log);
        }
    }

    @Override
    public Purpose purpose() {
        return purpose;
    }

    @Override
    public boolean ready(CaseId caseId) {
        return !cases.progress(caseId).stage().ended();
    }

    @Override
    public Optional<PlanId> proposed(CaseId caseId, LocalDate on, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", asked + "を入力してください");
        }
        grants.admitMunicipality(caseId);
        return Optional.empty();
    }

    @Override
    public List<Detail> details(Discussed discussed) {
        return List.of(Detail.of(asked, discussed.reason()));
    }

    @Override
    public List<byte[]> papers(Discussed discussed) {
        return List.of();
    }

    @Override
    public void concluded(Discussed discussed, LocalDate on, Deliberation deliberation) {
        String said = deliberation.opinions().isBlank() ? "" : "\n意見：" + deliberation.opinions();
        String text = "会議（%s）：%s\n結果：%s%s"
                .formatted(
                        purpose.label(),
                        Objects.requireNonNullElse(discussed.reason(), ""),
                        deliberation.outcome().label(),
                        said);
        log.write(
                discussed.caseId(),
                SupportEntry.of(on, purpose.method(), Actor.current().staff(), text));
    }
}
