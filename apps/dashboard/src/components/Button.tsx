import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

const LOOK = {
  primary: 'border-blue-900 bg-blue-900 text-white hover:bg-blue-1000',
  secondary: 'border-blue-900 bg-white text-blue-900 hover:bg-blue-50',
} as const;
const SIZE = {
  medium: 'min-h-11 px-4 py-2 text-oln-16B-100',
  small: 'min-h-8 px-3 py-1 text-dns-14N-130',
} as const;

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: keyof typeof LOOK;
  size?: keyof typeof SIZE;
}

/**
 * The Digital Agency's button; `isPending` keeps the focus and refuses further presses. The library's own pending state
 * is not used: it speaks through an image without a name.
 */
export function Button({ look = 'secondary', size = 'medium', isPending, ...rest }: ButtonProps) {
  const { type, onPress } = rest;
  return (
    <AriaButton
      {...rest}
      type={isPending && type === 'submit' ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      data-pending={isPending || undefined}
      className={`print-none inline-flex shrink-0 cursor-pointer whitespace-nowrap items-center justify-center gap-2 rounded-8 border leading-snug underline-offset-4 hover:underline disabled:cursor-default disabled:border-solid-gray-300 disabled:bg-solid-gray-50 disabled:text-solid-gray-600 data-pending:opacity-60 ${LOOK[look]} ${SIZE[size]}`}
    />
  );
}
