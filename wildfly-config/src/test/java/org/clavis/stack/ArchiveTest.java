package org.clavis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void executableFile_staysExecutable() throws Exception {
        Archive.unzip(zip("server/bin/start.sh", 0755), folder.resolve("out"));
        assertThat(folder.resolve("out/server/bin/start.sh")).isExecutable().hasContent("content");
    }

    @Test
    void ordinaryFile_isNotExecutable() throws Exception {
        Archive.unzip(zip("server/readme", 0644), folder.resolve("out"));
        assertThat(Files.isExecutable(folder.resolve("out/server/readme"))).isFalse();
    }

    @Test
    void entryOutsideOfTheTarget_isRefused() throws IOException {
        Path zip = zip("../elsewhere", 0644);
        assertThatThrownBy(() -> Archive.unzip(zip, folder.resolve("out"))).isInstanceOf(IOException.class);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    private Path zip(String name, int mode) throws IOException {
        Path file = folder.resolve("archive.zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            var entry = new ZipArchiveEntry(name);
            entry.setUnixMode(0100_000 | mode);
            zip.putArchiveEntry(entry);
            zip.write("content".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return file;
    }
}
