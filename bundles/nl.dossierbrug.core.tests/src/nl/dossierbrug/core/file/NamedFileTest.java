package nl.dossierbrug.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NamedFileTest {

	@TempDir
	Path folder;

	@Test
	void whatIsNoFileIsRefusedAtOnce() throws Exception {
		for (Map.Entry<String, Path> odd : Odd.in(folder).entrySet()) {
			NamedFile named = new NamedFile(odd.getValue());

			assertEquals(odd.getKey().equals("folder"), assertThrows(NotAFileException.class, named::open, odd.getKey()).folder());
			assertThrows(NotAFileException.class, () -> named.bytes(100), odd.getKey());
			assertThrows(NotAFileException.class, named::size, odd.getKey());
		}
	}

	@Test
	void aFileIsReadWhole() throws IOException {
		byte[] content = "dossier".getBytes();
		NamedFile named = new NamedFile(Files.write(folder.resolve("a.xml"), content));

		assertArrayEquals(content, named.bytes(content.length));
		try (var in = named.open()) {
			assertArrayEquals(content, in.readAllBytes());
		}
	}

	@Test
	void aFileOfNoBytesIsRead() throws IOException {
		assertEquals(0, new NamedFile(Files.createFile(folder.resolve("a.xml"))).bytes(10).length);
	}

	@Test
	void aFileOfFourGigabytesIsRefusedUnread() throws IOException {
		Path sparse = folder.resolve("large.pdf");
		try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
			file.setLength(4L << 30);
		}

		assertEquals(1 << 20, assertThrows(FileTooLargeException.class, () -> new NamedFile(sparse).bytes(1 << 20)).most());
	}

	@Test
	void aFileThatSaysItHasNothingAndGoesOnIsRefused() throws IOException {
		// the system's own files tell no length, as one that grows while it is read tells too little
		Path endless = Path.of("/proc/self/maps");
		if (Files.isRegularFile(endless)) {
			assertThrows(FileTooLargeException.class, () -> new NamedFile(endless).bytes(10));
		}
	}

	@Test
	void aFileThatIsGoneIsNamed() {
		Path gone = folder.resolve("gone.xml");

		assertEquals(gone.toString(), assertThrows(NoSuchFileException.class, () -> new NamedFile(gone).open()).getFile());
	}
}
