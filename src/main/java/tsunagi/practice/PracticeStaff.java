package tsunagi.practice;

import static tsunagi.access.Role.ADMINISTRATOR;
import static tsunagi.access.Role.AUDITOR;
import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;
import static tsunagi.access.Role.EMPLOYMENT_SUPPORTER;
import static tsunagi.access.Role.HOUSEHOLD_BUDGET_SUPPORTER;
import static tsunagi.access.Role.MUNICIPAL_DECIDER;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;
import static tsunagi.access.Role.OUTREACH_SUPPORTER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tsunagi.access.Role;

/** 練習市の職員 — one of each role, and a consultant at the second office. All names are invented. */
enum PracticeStaff {
    SHUNIN("shunin", "髙村 美智", "たかむら みち", CHIEF_CONSULTANT, List.of("O1", "O2")),
    SOUDAN("soudan", "相沢 実", "あいざわ みのる", CONSULTANT, List.of("O1")),
    SOUDAN_MINAMI("soudan2", "南野 さくら", "みなみの さくら", CONSULTANT, List.of("O2")),
    SHUROU("shurou", "倉田 進", "くらた すすむ", EMPLOYMENT_SUPPORTER, List.of("O1", "O2")),
    KAKEI("kakei", "家永 りつ", "いえなが りつ", HOUSEHOLD_BUDGET_SUPPORTER, List.of("O1", "O2")),
    OUTREACH("outreach", "足立 悠", "あだち ゆう", OUTREACH_SUPPORTER, List.of("O1", "O2")),
    SHI_TANTOU("shi-tantou", "市川 直人", "いちかわ なおと", MUNICIPAL_OFFICER, List.of()),
    SHI_KESSAI("shi-kessai", "﨑山 徹", "さきやま とおる", MUNICIPAL_DECIDER, List.of()),
    KANRI("kanri", "菅原 光", "すがわら ひかる", ADMINISTRATOR, List.of()),
    KANSA("kansa", "監物 静", "けんもつ しずか", AUDITOR, List.of());

    /** As the stories name them. */
    static final Map<String, PracticeStaff> BY_LOGIN_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(staff -> staff.loginName, Function.identity()));

    final String loginName;
    final String displayName;
    final String kana;
    final Role role;
    final List<String> offices;

    PracticeStaff(String loginName, String displayName, String kana, Role role, List<String> offices) {
        this.loginName = loginName;
        this.displayName = displayName;
        this.kana = kana;
        this.role = role;
        this.offices = List.copyOf(offices);
    }
}
