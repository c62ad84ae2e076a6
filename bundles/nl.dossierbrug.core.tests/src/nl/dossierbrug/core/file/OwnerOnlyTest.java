package nl.dossierbrug.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

	@TempDir
	Path folder;
	private OwnerOnly owner;

	@BeforeEach
	void here() {
		owner = new OwnerOnly(folder);
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private List<Path> content() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}

	@Test
	void whatIsMadeIsTheOwnersAlone() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path deep = folder.resolve("a").resolve("b");
		owner.folder(deep);
		owner.write(deep.resolve("one.pdf"), new byte[] {1});
		owner.writeNew(deep.resolve("two.xml"), new byte[] {2});
		owner.writeOneOfMany(deep.resolve("three.xml"), new byte[] {3});
		Path other = Files.createFile(deep.resolve("other.db"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
		owner.close(other);

		assertEquals("rwx------", rights(folder.resolve("a")));
		assertEquals("rwx------", rights(deep));
		for (String file : List.of("one.pdf", "two.xml", "three.xml", "other.db")) {
			assertEquals("rw-------", rights(deep.resolve(file)), file);
		}
	}

	@Test
	void aFileThatIsReplacedIsTheOwnersAloneFromThenOn() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path file = Files.createFile(folder.resolve("a.pdf"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

		owner.write(file, new byte[] {7});

		assertEquals("rw-------", rights(file));
		assertEquals(7, Files.readAllBytes(file)[0]);
	}

	@Test
	void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
		Path file = Files.writeString(folder.resolve("a.pdf"), "before");

		assertThrows(IOException.class, () -> owner.write(file, out -> {
			out.write(1);
			throw new IOException("halfway");
		}));

		assertEquals("before", Files.readString(file));
		assertEquals(List.of(file), content());
	}

	@Test
	void aNewFileNeverTakesAnothersPlace() throws IOException {
		Path file = Files.writeString(folder.resolve("a.xml"), "before");

		assertThrows(FileAlreadyExistsException.class, () -> owner.writeNew(file, new byte[] {1}));
		assertThrows(FileAlreadyExistsException.class, () -> owner.writeOneOfMany(file, new byte[] {1}));
		assertThrows(FileAlreadyExistsException.class, () -> owner.attemptNew(file, out -> true));

		assertEquals("before", Files.readString(file));
		assertEquals(List.of(file), content());
	}

	@Test
	void nothingIsPutInThePlaceOfWhatIsNoFile() throws Exception {
		Map<String, Path> all = Odd.in(folder);
		all.remove("device");
		List<Path> before = content();

		for (Map.Entry<String, Path> odd : all.entrySet()) {
			assertThrows(NotAFileException.class, () -> owner.write(odd.getValue(), new byte[] {1}), odd.getKey());
		}

		assertEquals(before, content());
		assertTrue(all.values().stream().noneMatch(Files::isRegularFile));
	}

	@Test
	void aFolderThatIsALinkIsLeftAsItIs() throws IOException {
		Path real = Files.createDirectory(folder.resolve("real"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), real);

		owner.folder(link);

		assertTrue(Files.isSymbolicLink(link));
	}
}
