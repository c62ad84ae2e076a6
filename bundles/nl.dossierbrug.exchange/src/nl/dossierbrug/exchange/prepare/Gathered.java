package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * What lies ready to be composed: read, and nothing made of it yet.
 *
 * @param pupils everybody who was chosen
 * @param groups the groups of the school's roster
 * @param folder where each pupil's dossiers lie
 * @param files the files that go along
 * @param findings on list, roster, folder and files
 * @param stamps how every file was from which a dossier of these pupils is made; of one that cannot be looked at, empty
 */
record Gathered(List<Pupil> pupils, List<Group> groups, DossierFolder folder, AttachmentFiles files, List<Finding> findings,
		Map<Path, Optional<ReadFiles.Stamp>> stamps) {

	static Gathered of(Handover handover, List<Pupil> pupils, List<Group> groups, DossierFolder folder, AttachmentFiles files,
			List<Finding> findings) {
		Map<Path, Optional<ReadFiles.Stamp>> stamps = new TreeMap<>();
		for (Pupil pupil : pupils) {
			List<Path> all = new ArrayList<>(files.of(pupil));
			all.addAll(handover.order().perRow().attachments(pupil.row()));
			pupil.bsn().ifPresent(bsn -> folder.of(bsn).forEach(source -> all.add(source.file())));
			all.forEach(file -> stamps.put(file, ReadFiles.Stamp.of(file)));
		}
		return new Gathered(pupils, groups, folder, files, findings, stamps);
	}

	/** The files that are other, or are there or gone, since; the list for everything that it and the roster say. */
	List<Path> changedSince(Gathered before, Path list) {
		TreeSet<Path> changed = new TreeSet<>();
		TreeSet<Path> all = new TreeSet<>(stamps.keySet());
		all.addAll(before.stamps.keySet());
		all.stream().filter(file -> !stamps.containsKey(file) || !before.stamps.containsKey(file)
				|| !stamps.get(file).equals(before.stamps.get(file))).forEach(changed::add);
		if (!pupils.equals(before.pupils) || !groups.equals(before.groups)) {
			changed.add(list);
		}
		return List.copyOf(changed);
	}
}
