package nl.dossierbrug.standard;

import java.util.List;

import nl.dossierbrug.core.outcome.Finding;

/**
 * An attachment that could be opened.
 *
 * @param fileName a name that is safe to save under: the last part of {@code bestandsnaam}, without what a file system
 *        minds, and with the extension of what the file really is
 * @param type the kind of file by its content, as an extension in small letters, such as {@code pdf}
 * @param bytes the file
 * @param findings what is worth knowing about it, such as another extension or another name within the archive
 */
public record AttachedFile(String fileName, String type, byte[] bytes, List<Finding> findings) {

	public AttachedFile {
		findings = List.copyOf(findings);
	}
}
