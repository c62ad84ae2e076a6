package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * What is there to be composed: found, and nothing made of it yet.
 *
 * @param pupils everybody who was chosen
 * @param groups the groups of the school's roster
 * @param source where the pupils' dossiers come from
 * @param files the files that go along
 * @param findings on list, roster, source and files
 * @param marks how everything was from which a dossier of these pupils is made
 */
record Gathered(List<Pupil> pupils, List<Group> groups, DossierSource source, AttachmentFiles files, List<Finding> findings, Set<SourceMark> marks) {

	static Gathered of(Handover handover, List<Pupil> pupils, List<Group> groups, DossierSource source, AttachmentFiles files,
			List<Finding> findings) {
		Set<SourceMark> marks = new HashSet<>();
		for (Pupil pupil : pupils) {
			List<Path> along = new ArrayList<>(files.of(pupil));
			along.addAll(handover.order().perRow().attachments(pupil.row()));
			along.forEach(file -> marks.add(SourceMark.of(file)));
			marks.addAll(source.marks(pupil));
		}
		return new Gathered(pupils, groups, source, files, findings, marks);
	}

	/**
	 * What is other, or is there or gone, since.
	 *
	 * @param list the name of that which says who the pupils are; for everything that it and the roster say
	 */
	List<String> changedSince(Gathered before, String list) {
		Set<SourceMark> changed = new HashSet<>(marks);
		changed.addAll(before.marks);
		changed.removeIf(mark -> marks.contains(mark) && before.marks.contains(mark));
		List<String> names = new ArrayList<>(changed.stream().map(SourceMark::name).distinct().sorted().toList());
		if (!pupils.equals(before.pupils) || !groups.equals(before.groups)) {
			names.add(list);
		}
		return names;
	}
}
