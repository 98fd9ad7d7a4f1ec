package tsunagi.forms;

import java.util.List;
import java.util.Optional;

/**
 * What became of typed input.
 *
 * @param answers everything typed, the unreadable as it was typed
 * @param problems what can't be read or doesn't fit together
 * @param hints what staff are told although it was accepted
 */
record Reading(Answers answers, List<Problem> problems, List<String> hints) {
    Reading {
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
    }

    Optional<Problem> problem(String inputName) {
        return problems.stream()
                .filter(problem -> problem.field().equals(inputName))
                .findFirst();
    }

    boolean hasProblem(String field) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.field().equals(field) || problem.field().startsWith(field + "."));
    }
}
