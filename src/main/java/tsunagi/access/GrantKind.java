package tsunagi.access;

/** 閲覧権限の根拠 — why somebody who isn't the desk may see a case. */
public enum GrantKind {
    /** 担当: a member of the case's team, also when the case is restricted. */
    TEAM,
    /** 市: the city's officers, from the first submission, agenda or application on. */
    MUNICIPALITY,
    /** 緊急閲覧: opened with a written reason, for hours. */
    BREAK_GLASS
}
