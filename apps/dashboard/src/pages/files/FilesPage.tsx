import { useQuery } from '@apollo/client/react';
import { Notice, Page } from '../../components/index.js';
import { FilesPageDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { DropZone } from './DropZone.js';
import { texts } from './files.texts.js';
import { QueueDownload } from './QueueDownload.js';
import { UploadHistory } from './UploadHistory.js';
import { UploadPanel } from './UploadPanel.js';

/** A vendor's queue out and in again; for the ministry also makers' shipments and the portal's applications. */
export function FilesPage() {
  const text = useTexts(texts);
  const { me } = useShell();
  const { params, set, lang } = useView();
  const ministry = me?.role === 'ADMINISTRATOR';
  const allowed = ministry || me?.role === 'VENDOR';
  const { data, refetch } = useQuery(FilesPageDocument, { skip: !allowed, fetchPolicy: 'cache-and-network' });
  if (!allowed) {
    return (
      <Page name={text.name}>
        <Notice title={text.signIn} />
      </Page>
    );
  }
  const open = Number(params.get('upload')) || null;
  const show = (id: number | null) => {
    set({ upload: id === null ? null : String(id), rows: null });
    void refetch();
  };
  return (
    <Page name={text.name} title={ministry ? text.titleMinistry : text.title}>
      {open === null ? (
        <>
          <QueueDownload ministry={ministry} />
          <DropZone ministry={ministry} onSent={show} />
        </>
      ) : (
        <UploadPanel
          key={`${open} ${lang}`}
          id={open}
          onLeave={() => show(null)}
          onDone={() => void refetch()}
        />
      )}
      <UploadHistory uploads={data?.uploadedFiles ?? []} onOpen={show} />
    </Page>
  );
}
