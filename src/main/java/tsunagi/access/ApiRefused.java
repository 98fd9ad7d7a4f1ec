package tsunagi.access;

import tsunagi.web.ApiProblem;

/** A program is not let in, with what it is told. */
class ApiRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ApiProblem problem;

    ApiRefused(ApiProblem problem) {
        super(problem.title());
        this.problem = problem;
    }

    ApiProblem problem() {
        return problem;
    }
}
