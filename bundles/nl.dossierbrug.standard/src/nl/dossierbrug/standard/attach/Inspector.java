package nl.dossierbrug.standard.attach;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.Attachment;

/**
 * Looks into attachments. In order: Base64, the archive, its entries, the kind of each file, its name. Goes on as long as
 * it can do so safely, so that all is said at once. Free of state; safe for many threads.
 */
final class Inspector {

	private final Kinds kinds;
	private final Base64Text base64 = new Base64Text();

	Inspector(Kinds kinds) {
		this.kinds = kinds;
	}

	/** Looks into one. */
	Inspected inspect(Attachment attachment, Unpacker unpacker) {
		Inspected inspected = new Inspected();
		FileName name = new FileName(attachment.fileName());
		switch (base64.decode(attachment.content(), unpacker.limits().packed())) {
			case Attempt.Failed<byte[]>(AttachmentTrouble trouble) -> inspected.add(trouble);
			case Attempt.Got<byte[]>(byte[] bytes) -> archive(bytes, name, inspected, unpacker);
		}
		if (!name.isSafe()) {
			inspected.add(Defect.UNSAFE_NAME);
		}
		return inspected;
	}

	private void archive(byte[] bytes, FileName name, Inspected inspected, Unpacker unpacker) {
		Optional<ZipDirectory> directory = ZipDirectory.of(bytes, unpacker.limits().files());
		if (directory.isEmpty() && bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
			inspected.add(Defect.DAMAGED);
			return;
		}
		FileContent content = new FileContent(bytes, unpacker);
		if (directory.isEmpty() || content.office().isPackage()) {
			notPacked(content, inspected);
			return;
		}
		ZipDirectory archive = directory.get();
		List<Member> files = files(archive);
		Optional<Defect> hostile = hostile(archive, unpacker.limits());
		if (hostile.isPresent()) {
			inspected.add(hostile.get());
		} else if (files.isEmpty()) {
			inspected.add(archive.hides() ? Defect.HIDDEN : Defect.EMPTY);
		} else {
			files(bytes, files, name, inspected, unpacker);
			if (archive.hides()) {
				inspected.add(Defect.HIDDEN);
			}
			if (archive.stray() > 0) {
				inspected.add(Defect.STRAY, archive.stray());
			}
		}
	}

	/** What somebody packed, without what a Mac adds to it; all when there is nothing else. */
	private static List<Member> files(ZipDirectory archive) {
		List<Member> all = archive.members().stream().filter(m -> !m.folder()).toList();
		List<Member> packed = all.stream().filter(m -> !m.addedByMac()).toList();
		return packed.isEmpty() ? all : packed;
	}

	private void notPacked(FileContent content, Inspected inspected) {
		Optional<FileKind> kind = kinds.of(content);
		if (kind.isEmpty()) {
			inspected.add(Defect.NOT_ZIP);
		} else if (kind.get().allowed()) {
			inspected.add(Defect.BARE, kind.get().label());
		} else {
			inspected.add(notAllowed(kind.get()));
		}
	}

	private static Optional<Defect> hostile(ZipDirectory archive, AttachmentLimits limits) {
		if (archive.tooMany()) {
			return Optional.of(Defect.MANY);
		}
		if (archive.members().stream().anyMatch(m -> m.outside(limits.name()))) {
			return Optional.of(Defect.OUTSIDE);
		}
		return archive.overlaps() ? Optional.of(Defect.BOMB) : Optional.empty();
	}

	private void files(byte[] archive, List<Member> files, FileName name, Inspected inspected, Unpacker unpacker) {
		int left = unpacker.limits().unpacked();
		for (Member file : files) {
			FileName entry = new FileName(file.lastName());
			switch (unpacker.unpack(archive, file, left)) {
				case Attempt.Failed<byte[]>(AttachmentTrouble trouble) -> inspected.add(trouble);
				case Attempt.Got<byte[]>(byte[] bytes) -> {
					left -= bytes.length;
					file(new FileContent(bytes, unpacker), files.size() == 1 ? name : entry, inspected, unpacker);
				}
			}
		}
		if (files.size() > 1) {
			inspected.add(Defect.SEVERAL, files.size());
		} else if (!EntryName.same(files.getFirst().lastName(), name.last())) {
			inspected.add(Defect.OTHER_NAME, new FileName(files.getFirst().lastName()).shown());
		}
	}

	private void file(FileContent content, FileName name, Inspected inspected, Unpacker unpacker) {
		if (content.bytes().length == 0) {
			inspected.add(Defect.EMPTY);
			return;
		}
		Optional<FileKind> found = kinds.of(content);
		if (found.isEmpty()) {
			inspected.add(Defect.UNKNOWN);
			return;
		}
		FileKind kind = found.get();
		if (!kind.allowed()) {
			inspected.add(notAllowed(kind));
			return;
		}
		if (unpacker.limits().explodes(content.office().size(), content.bytes().length)) {
			inspected.add(Defect.BOMB);
		}
		inspected.found(kind, content.bytes());
		named(kind, name, inspected);
		if (kind.macros().test(content)) {
			inspected.add(Defect.MACROS, kind.label());
		}
	}

	private static AttachmentTrouble notAllowed(FileKind kind) {
		return switch (kind.may()) {
			case RUNS -> AttachmentTrouble.of(Defect.PROGRAM, kind.label());
			case LOCKED -> AttachmentTrouble.of(Defect.LOCKED);
			default -> AttachmentTrouble.of(Defect.KIND, kind.label());
		};
	}

	private void named(FileKind kind, FileName name, Inspected inspected) {
		if (kind.names().contains(name.extension())) {
			return;
		}
		Optional<FileKind> claimed = kinds.named(name.extension());
		Defect defect = claimed.isEmpty() ? Defect.NO_EXTENSION
				: claimed.get().allowed() ? Defect.OTHER_EXTENSION : Defect.NAMED_OTHERWISE;
		inspected.add(defect, kind.label(), claimed.map(FileKind::label).orElse(Text.same("")), kind.extension());
	}
}
