package nl.dossierbrug.exchange.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.standard.FieldMeaning;
import nl.dossierbrug.standard.OsoStandard;

/** A field of a pupil file that somebody fills or clears by hand: one of the receiver's own, or any OSO field. */
final class FieldByHand {

	private final Desk desk;
	private final DossierReceiver receiver;
	private final String path;
	private final FieldMeaning meaning;

	FieldByHand(Desk desk, DossierReceiver receiver, OsoStandard standard, String path) {
		this.desk = desk;
		this.receiver = receiver;
		this.path = path;
		meaning = standard.meaning(path);
	}

	/** Why this field cannot be filled by hand in any file. */
	Optional<Refusal> obstacle() {
		List<String> own = receiver.ownFields().stream().map(OwnField::path).toList();
		if (own.contains(path)) {
			return Optional.empty();
		}
		if (!meaning.field()) {
			return Optional.of(desk.refusal("okr.unknown-field", path, receiver.name(),
					own.isEmpty() ? desk.text("okr.no-own-fields") : Text.same(String.join(", ", own))));
		}
		return meaning.identity() ? Optional.of(desk.refusal("okr.identity", path)) : Optional.empty();
	}

	/** Why this field cannot be filled in this file: another arm of its choice stands there. */
	Optional<Refusal> obstacle(PupilFile file) {
		Set<String> arms = meaning.excludes();
		return file.fields().keySet().stream().filter(other -> arms.stream().anyMatch(arm -> standsIn(other, arm)))
				.findFirst().map(other -> desk.refusal("okr.other-arm", path, other, file.name()));
	}

	private static boolean standsIn(String other, String arm) {
		return other.startsWith(arm) && (other.length() == arm.length() || "/[".indexOf(other.charAt(arm.length())) >= 0);
	}

	/** The file's fields with this one in it: in its place, or else behind those that it shares most of its path with. */
	Map<String, FieldValue> filled(PupilFile file, FieldValue value) {
		Map<String, FieldValue> fields = new LinkedHashMap<>(file.fields());
		if (fields.replace(path, value) != null) {
			return fields;
		}
		String neighbour = neighbour(fields);
		if (neighbour.isEmpty()) {
			fields.put(path, value);
			return fields;
		}
		Map<String, FieldValue> all = LinkedHashMap.newLinkedHashMap(fields.size() + 1);
		fields.forEach((other, old) -> {
			all.put(other, old);
			if (other.equals(neighbour)) {
				all.put(path, value);
			}
		});
		return all;
	}

	private String neighbour(Map<String, FieldValue> fields) {
		List<String> paths = new ArrayList<>(fields.keySet()).reversed();
		for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			String block = path.substring(0, end + 1);
			Optional<String> last = paths.stream().filter(other -> other.startsWith(block)).findFirst();
			if (last.isPresent()) {
				return last.get();
			}
		}
		return "";
	}

	/** The file's fields without this one. */
	Map<String, FieldValue> cleared(PupilFile file) {
		Map<String, FieldValue> fields = new LinkedHashMap<>(file.fields());
		fields.remove(path);
		return fields;
	}

	/** The path as the log may have it: a key tells a surname or a diagnosis, so it stays out. */
	String logged() {
		return List.of(path.split("/")).stream().map(step -> step.replaceAll("\\[.*]", "[]"))
				.collect(Collectors.joining("/"));
	}
}
