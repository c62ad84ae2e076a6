package nl.dossierbrug.roster.internal.pupil;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;

/** A leerlingnummer that two pupils have is nobody's for certain. */
final class SharedNumbers {

	private final Notes notes;

	SharedNumbers(Notes notes) {
		this.notes = notes;
	}

	/** The pupils; whoever shares a number has it no longer for certain. */
	List<Pupil> look(List<Pupil> pupils) {
		// sorted, since a map of a long list would take several times the memory
		String[] numbers = pupils.stream().map(Pupil::leerlingnummer).filter(number -> !number.isEmpty()).toArray(String[]::new);
		Arrays.sort(numbers);
		Set<String> shared = new HashSet<>();
		for (int i = 1; i < numbers.length; i++) {
			if (numbers[i].equals(numbers[i - 1])) {
				shared.add(numbers[i]);
			}
		}
		if (shared.isEmpty()) {
			return pupils;
		}
		notes.ofList(Severity.WARNING, "list.number.shared", null, 0, shared.size());
		return pupils.stream().map(pupil -> shared.contains(pupil.leerlingnummer()) ? pupil.withoutCertainNumber() : pupil).toList();
	}
}
