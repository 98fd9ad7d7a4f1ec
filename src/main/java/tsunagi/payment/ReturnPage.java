package tsunagi.payment;

/** 組戻し・取りやめ of one payment. */
record ReturnPage(PaymentRun run, Payment payment, String name) {
    String action() {
        return run.href() + "/return";
    }
}
